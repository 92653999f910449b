package org.unionhall.events.organizationcopy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A union as organization last published it. Written only by {@link UnitCopies}. */
@Entity
@Immutable
@Table(name = "unit_copy")
public class UnitCopy {

    /** Statuses from which no union comes back. */
    public static final Set<String> ENDED = Set.of("REVOKED", "DISSOLVED", "MERGED");

    @Id
    @Column(name = "unit_id")
    private UUID unitId;

    private String name;
    private String type;
    private String status;

    @Column(name = "parent_id")
    private UUID parentId;

    private long lo;
    private long hi;

    protected UnitCopy() {} // Hibernate

    public UUID unitId() {
        return unitId;
    }

    public String name() {
        return name;
    }

    /** Where it stands in the tree: first place of its subtree. */
    public long lo() {
        return lo;
    }

    /** Last place of its subtree. */
    public long hi() {
        return hi;
    }

    public String status() {
        return status;
    }

    /** Whether it is at work, neither being prepared nor locked nor gone. */
    public boolean isNormal() {
        return "NORMAL".equals(status);
    }

    /** Whether people join it directly: a local federation's members join the unions below it. */
    public boolean hasMembersOfItsOwn() {
        return !"FEDERATION".equals(type);
    }

    /** Whether the other is this one or stands below it. */
    public boolean covers(UnitCopy other) {
        return lo <= other.lo && other.hi <= hi;
    }
}
