package org.unionhall.membership.erasure;

/** Where an erasure stands. */
public enum ErasureState {
    /** 待核验身份 */
    ASKED,
    /** 待上级工会批准 */
    CHECKED,
    /** 未同意 */
    REFUSED,
    /** 已撤回 */
    WITHDRAWN,
    /** 已封存: nobody reads it, and the person can have it back */
    SET_ASIDE,
    /** 已恢复 */
    RESTORED,
    /** 已删除 */
    ERASED;

    /** Whether somebody still has to act. */
    boolean isOpen() {
        return this == ASKED || this == CHECKED;
    }
}
