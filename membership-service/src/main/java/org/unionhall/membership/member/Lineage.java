package org.unionhall.membership.member;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** Since when a record says that its person is a member, and which record took its place. */
@Embeddable
class Lineage {

    private LocalDate joinedOn;
    private UUID mergedInto;

    protected Lineage() {} // Hibernate

    Lineage(LocalDate joinedOn) {
        this.joinedOn = joinedOn;
    }

    /** It is a duplicate of that record, which stays. */
    void goesInto(UUID survivor) {
        mergedInto = survivor;
    }

    /** A live record is nobody's duplicate. */
    void stands(MemberStatus status) {
        mergedInto = status.isLive() ? null : mergedInto;
    }

    void since(LocalDate day) {
        joinedOn = day;
    }

    LocalDate joinedOn() {
        return joinedOn;
    }

    /** Null unless it was merged. */
    UUID mergedInto() {
        return mergedInto;
    }
}
