package org.unionhall.organization.unit;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * What a union was once. The database writes one with every change of more than the numbers;
 * nothing ever changes one.
 */
@Entity
@Immutable
@Table(name = "unit_history")
public class PastUnit {

    @Id private long changeSeq;
    private UUID unitId;
    private long version;
    @Embedded private UnitFacts facts;
    private UUID parentId;

    @Enumerated(EnumType.STRING)
    private UnitStatus status;

    private Instant changedAt;
    private UUID changedBy;

    protected PastUnit() {} // Hibernate

    public UUID unitId() {
        return unitId;
    }

    public long version() {
        return version;
    }

    UnitFacts facts() {
        return facts;
    }

    public UUID parentId() {
        return parentId;
    }

    public UnitStatus status() {
        return status;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The account that changed it. */
    public UUID changedBy() {
        return changedBy;
    }
}
