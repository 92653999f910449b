package org.unionhall.membership.merge;

/** Why one person has two records. */
enum MergeGround {
    /** 15 位旧身份证号登记 */
    OLD_NUMBER,
    /** 用另一种证件登记 */
    OTHER_DOCUMENT,
    /** 换发证件、号码变更 */
    RENEWED_DOCUMENT,
    /** 证件号码录入错误 */
    MISTYPED_NUMBER
}
