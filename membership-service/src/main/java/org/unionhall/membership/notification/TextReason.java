package org.unionhall.membership.notification;

/** Why no text message was sent. */
public enum TextReason {
    /** WeChat took the message. */
    BY_WECHAT,
    /** The person wants none of this kind. */
    CHOICE,
    /** The account is reached by no mobile. */
    NO_MOBILE,
    /** The person was sent as many as a day allows. */
    ENOUGH,
    /** What was told does not hold any more. */
    WITHDRAWN,
    /** It could not be sent for so long that it is not worth sending. */
    TOO_OLD,
    /** The provider did not take it. */
    NOT_TAKEN
}
