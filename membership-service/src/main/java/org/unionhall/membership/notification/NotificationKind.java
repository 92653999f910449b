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
    ANNOUNCEMENTS
}
