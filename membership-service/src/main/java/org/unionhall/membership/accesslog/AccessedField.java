package org.unionhall.membership.accesslog;

/** What somebody saw, or asked for. */
public enum AccessedField {
    /** 证件号码 */
    ID_NUMBER,
    /** 手机号 */
    MOBILE,
    /** 出生日期 */
    BIRTH_DATE,
    /** 按证件号码查询会籍: whether a person of that number is a member, and where */
    MEMBERSHIP,
    /** 纸质申请书扫描件: everything that stands on it */
    PAPER
}
