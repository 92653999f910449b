package org.unionhall.membership.mobilechange;

/** How far a change of the mobile is. */
public enum MobileChangeState {
    WAITING,
    DONE,
    /** Seen by who has the account and said no; to who claims it the time just runs out. */
    OBJECTED,
    /** By who asked. */
    WITHDRAWN,
    /** No account fitted, or none that may be claimed. */
    REFUSED
}
