package org.unionhall.membership.member;

/** What is doubtful about a live member, so that a clerk asks and puts it right. */
public enum MemberDoubt {
    /** No mobile is known, so the member cannot be told anything but by the union. */
    NO_MOBILE(" AND m.mobile_mask IS NULL AND m.status IN ('ACTIVE', 'TRANSFERRING', 'RETAINED')"),
    /**
     * The registry does not confirm name and document. Nobody reads what it said about themselves.
     */
    IDENTITY_REFUTED(
            " AND m.id IN (SELECT r.id FROM refuted_member r WHERE r.account_id IS DISTINCT FROM"
                    + " :reader)");

    private final String condition;

    MemberDoubt(String condition) {
        this.condition = condition;
    }

    /** In SQL, of a member {@code m}. */
    String condition() {
        return condition;
    }

    boolean dependsOnReader() {
        return this == IDENTITY_REFUTED;
    }
}
