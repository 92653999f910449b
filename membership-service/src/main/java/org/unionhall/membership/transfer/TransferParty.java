package org.unionhall.membership.transfer;

/** Who does something about a transfer. */
public enum TransferParty {
    /** 会员本人 */
    MEMBER,
    /** 原工会, or one above it */
    FORMER_UNION,
    /** 新工会, or one above it */
    NEW_UNION,
    /** 逾期: nobody; the time was over. Asks for nothing. */
    TIME
}
