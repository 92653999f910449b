package org.unionhall.membership.notification;

/** Why there is no WeChat message. */
public enum WechatReason {
    /** The account has no WeChat, or the platform has no service account. */
    NOT_BOUND,
    /** The person wants none of this kind by WeChat. */
    CHOICE,
    /** The person does not follow the service account. */
    NOT_SUBSCRIBED,
    /** The service account has sent as many as WeChat allows. */
    QUOTA,
    /** WeChat takes no such message. */
    REFUSED,
    /** WeChat did not answer. */
    NOT_TAKEN,
    /** What was told does not hold any more. */
    WITHDRAWN,
    /** It could not be sent for so long that it is not worth sending. */
    TOO_OLD
}
