package org.unionhall.organization.founding;

/** What happened to an application. */
public enum FoundingStepKind {
    APPLIED,
    CORRECTED,
    RETURNED,
    /** To another union, which decides from then on. */
    PASSED_ON,
    /** To the union above, since the one it was with has ended. */
    MOVED_UP,
    /** Nobody answered in time: the union above is to see to it. */
    OVERDUE,
    APPROVED,
    REJECTED,
    WITHDRAWN
}
