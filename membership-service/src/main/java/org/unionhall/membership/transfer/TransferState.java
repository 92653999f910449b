package org.unionhall.membership.transfer;

/** Where a transfer stands. */
public enum TransferState {
    /** 待转出: the former union has not answered. */
    REQUESTED,
    /** 待接收: the former union has let the member go, the new one has not answered. */
    RELEASED,
    /** 已转接: the member belongs to the new union. */
    COMPLETED,
    /** 未同意: a union has refused. */
    REFUSED,
    /** 已撤回: who asked does not want it any more, or the member does not want it. */
    WITHDRAWN,
    /** 已失效: the new union cannot take members any more, or the membership changed otherwise. */
    LAPSED;

    /** Whether something is still waited for. */
    boolean isOpen() {
        return this == REQUESTED || this == RELEASED;
    }
}
