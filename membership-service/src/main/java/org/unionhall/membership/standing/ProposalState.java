package org.unionhall.membership.standing;

/** Where a proposal stands. */
public enum ProposalState {
    /** 待办理 */
    OPEN,
    /** 已生效 */
    EFFECTIVE,
    /** 逾期未答复，自动退会 */
    EFFECTIVE_BY_SILENCE,
    /** 未予备案 */
    REFUSED,
    /** 已撤回 */
    WITHDRAWN,
    /** 已失效: the membership ended otherwise. */
    LAPSED
}
