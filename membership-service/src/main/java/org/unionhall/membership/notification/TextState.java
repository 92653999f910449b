package org.unionhall.membership.notification;

/** What became of the text message of a notification. */
public enum TextState {
    /** It will be sent when the hour and the day's number of messages allow. */
    QUEUED,
    /** The provider took it. */
    SENT,
    /** The provider did not take it, however often it was asked. */
    FAILED,
    /** There is none. */
    SKIPPED
}
