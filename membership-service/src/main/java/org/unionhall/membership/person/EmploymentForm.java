package org.unionhall.membership.person;

/** 就业形态: how a person works. It decides neither the right to join nor the group. */
public enum EmploymentForm {
    /** 劳动合同 */
    STANDARD,
    /** 劳务派遣 */
    DISPATCH,
    /** 非全日制 */
    PART_TIME,
    /** 平台就业(不完全符合确立劳动关系的情形) */
    PLATFORM,
    /** 自雇 */
    SELF_EMPLOYED
}
