package org.unionhall.events.drive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.UUID;

/**
 * How many new members a drive means to win: of a group, in a unit and everything below it, or in
 * all when neither is named.
 *
 * @param group the group meant, or null
 * @param unitId the unit meant, or null
 * @param number members, more than zero
 */
@Embeddable
public record DriveTarget(
        @Column(name = "worker_group") String group,
        @Column(name = "unit_id") UUID unitId,
        @Column(name = "number") long number) {

    /** Whether the target is for the whole drive. */
    public boolean isTotal() {
        return group == null && unitId == null;
    }

    /** Whether both speak about the same people, whatever their numbers. */
    boolean sameAs(DriveTarget other) {
        return Objects.equals(group, other.group) && Objects.equals(unitId, other.unitId);
    }

    /**
     * How much of it is reached, in percent with one decimal, rounded down so that 100 means
     * reached.
     */
    public BigDecimal percentOf(long reached) {
        return BigDecimal.valueOf(reached)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(number), 1, RoundingMode.DOWN);
    }
}
