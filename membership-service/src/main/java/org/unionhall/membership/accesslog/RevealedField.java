package org.unionhall.membership.accesslog;

/** What can be revealed, one at a time. */
public enum RevealedField {
    /** 证件号码 */
    ID_NUMBER,
    /** 手机号 */
    MOBILE
}
