package org.unionhall.membership.announcement;

/** Where an announcement stands. */
public enum AnnouncementStatus {
    /** It is written and can be corrected; no member sees it. */
    DRAFT,
    /** Members are being told, some at a time. */
    SENDING,
    /** Every member with an account was told. */
    SENT,
    /** The sending ended early; whoever was told stays told. It can be published again. */
    STOPPED,
    /** Nobody else is told, and whoever was told sees that it was withdrawn. */
    WITHDRAWN
}
