package org.unionhall.membership.notification;

/** What a person chooses by whether text messages come. */
public enum NotificationKind {
    /** Decisions about one's own application. */
    DECISIONS,
    /** Offices that are given to one. */
    OFFICE,
    /** What waits for an officer, once a day. */
    WAITING,
    /** What a union announces to its members. */
    ANNOUNCEMENTS,
    /**
     * How one signs in to one's own account. A text message of it always comes, and never by WeChat
     * instead: who took the account over could have turned either.
     */
    ACCOUNT;

    boolean isChosen() {
        return this != ACCOUNT;
    }
}
