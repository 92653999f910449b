package org.unionhall.membership.notification;

/** What became of the WeChat message of a notification. */
public enum WechatState {
    /** It will be sent when the hour allows. */
    QUEUED,
    /** WeChat took it, and no text message is sent. */
    SENT,
    /** WeChat did not take it; a text message is sent in its place. */
    FAILED,
    /** There is none. */
    SKIPPED
}
