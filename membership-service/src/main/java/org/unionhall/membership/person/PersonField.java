package org.unionhall.membership.person;

/** What is known of a person besides the union, one fact at a time. */
public enum PersonField {
    /** 姓名 */
    NAME,
    /** 证件号码, with its kind; sex and birth date follow where it tells them */
    ID_NUMBER,
    /** 性别 */
    SEX,
    /** 出生日期 */
    BIRTH_DATE,
    /** 手机号 */
    MOBILE,
    /** 所属群体 */
    GROUP,
    /** 就业形态 */
    EMPLOYMENT_FORM,
    /** 是否农民工 */
    MIGRANT_WORKER,
    /** 工作单位 */
    EMPLOYER_NAME,
    /** 工作单位统一社会信用代码 */
    EMPLOYER_CREDIT_CODE;

    /** Whether it is a number of the person, which nobody reads but by a recorded reveal. */
    public boolean isNumber() {
        return this == ID_NUMBER || this == MOBILE;
    }

    /** Whether it tells who the person is. */
    public boolean isIdentity() {
        return this == ID_NUMBER || this == NAME;
    }
}
