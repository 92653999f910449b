package org.unionhall.membership.dispute;

/** Where a dispute about an identity stands. */
public enum DisputeState {
    /** 待核验证件: nobody has seen the document, and nothing is done */
    OPENED,
    /** 听取对方说明 */
    HEARING,
    /** 待决定 */
    DECIDING,
    /** 已作废原登记: the identity is free */
    VOIDED,
    /** 维持原登记 */
    UPHELD,
    /** 已撤回 */
    WITHDRAWN,
    /** 已失效: the document was not shown in time, or nobody else holds the identity any more */
    LAPSED;

    /** Whether something is still to come. */
    boolean isOpen() {
        return this == OPENED || this == HEARING || this == DECIDING;
    }
}
