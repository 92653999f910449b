package org.unionhall.membership.transfer;

/** What happened to a transfer. */
public enum StepKind {
    /** 提出 */
    ASKED,
    /** 同意转出 */
    RELEASED,
    /** 同意接收 */
    ACCEPTED,
    /** 转接完成 */
    COMPLETED,
    /** 不同意 */
    REFUSED,
    /** 撤回 */
    WITHDRAWN,
    /** 失效 */
    LAPSED
}
