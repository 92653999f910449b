package org.unionhall.membership.correction;

/** Where a request for a correction stands. */
public enum RequestState {
    /** 待办理 */
    OPEN,
    /** 待复核: a second account has to decide */
    CHECKED,
    /** 已更正 */
    GRANTED,
    /** 未予更正 */
    REFUSED,
    /** 已撤回 */
    WITHDRAWN,
    /** 已失效: the membership ended meanwhile */
    LAPSED;

    /** Whether somebody still has to decide. */
    boolean waits() {
        return this == OPEN || this == CHECKED;
    }
}
