package org.unionhall.membership.accesslog;

/** What can be revealed, one at a time. */
public enum RevealedField {
    /** 证件号码 */
    ID_NUMBER,
    /** 手机号 */
    MOBILE,
    /** 出生日期 */
    BIRTH_DATE;

    AccessedField accessed() {
        return AccessedField.valueOf(name());
    }
}
