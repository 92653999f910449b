package org.unionhall.membership.wechat;

/** What became of a message. */
public enum WechatOutcome {
    /** WeChat took it. */
    TAKEN,
    /** The person does not follow the service account, or wants none of its messages. */
    NOT_SUBSCRIBED,
    /** The service account has sent as many as WeChat allows. */
    QUOTA,
    /** WeChat takes no such message, however often it is asked. */
    REFUSED
}
