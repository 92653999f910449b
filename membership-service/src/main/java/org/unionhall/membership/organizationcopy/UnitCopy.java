package org.unionhall.membership.organizationcopy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * A union as the organization service last described it. Its subtree is the places from {@code lo}
 * to {@code hi}.
 */
@Entity
@Immutable
@Table(name = "unit_copy")
public class UnitCopy {

    private static final String NORMAL = "NORMAL";
    private static final String FEDERATION = "FEDERATION";
    private static final Set<String> GOING_ON = Set.of("PREPARING", NORMAL, "LOCKED");

    @Id private UUID unitId;
    private UUID parentId;
    private String name;
    private String type;
    private String regionCode;
    private String status;
    private long lo;
    private long hi;

    protected UnitCopy() {} // Hibernate

    public UUID unitId() {
        return unitId;
    }

    /** The union above it, or null. */
    public UUID parentId() {
        return parentId;
    }

    public String name() {
        return name;
    }

    /** Six digits of GB/T 2260, or null. */
    public String regionCode() {
        return regionCode;
    }

    /** Where it stands in the tree; what permissions are asked at. */
    public long place() {
        return lo;
    }

    /** The last place of its subtree, inclusive. */
    public long lastPlace() {
        return hi;
    }

    /** Whether it is in its normal state: not being founded, locked or ended. */
    public boolean isNormal() {
        return NORMAL.equals(status);
    }

    /** Whether it goes on: as where appointments grant anything. */
    public boolean hasNotEnded() {
        return GOING_ON.contains(status);
    }

    /**
     * Only a union in its normal state takes members in, and no local federation does: its members
     * are those of the unions below it. A worker without a union at work joins that of the
     * township, village, park or trade.
     */
    public boolean takesMembers() {
        return isNormal() && !FEDERATION.equals(type);
    }
}
