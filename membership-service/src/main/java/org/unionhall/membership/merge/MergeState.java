package org.unionhall.membership.merge;

import java.util.List;
import org.unionhall.platform.web.problem.Rejection;

/** Where a merge stands. */
enum MergeState {
    /** 听取本人意见: who has one of the two records may object */
    HEARING,
    /** 待决定: the union above both decides */
    DECIDING,
    /** 有异议: somebody whose record it is has objected; it cannot be approved */
    OBJECTED,
    /** 已合并 */
    MERGED,
    /** 不予合并 */
    REFUSED,
    /** 已撤回 */
    WITHDRAWN,
    /** 已失效: one of the two memberships ended otherwise */
    LAPSED,
    /** 待决定是否撤销合并 */
    UNDO_ASKED,
    /** 已撤销合并 */
    UNDONE,
    /** 不予撤销合并 */
    UNDO_REFUSED;

    /** Whether nothing has been decided yet. */
    boolean isOpen() {
        return this == HEARING || this == DECIDING || this == OBJECTED;
    }

    /**
     * @throws Rejection {@code MERGE_CLOSED} unless it is one of these
     */
    void require(MergeState... needed) {
        if (!List.of(needed).contains(this)) {
            throw new Rejection(MergeProblem.MERGE_CLOSED, this);
        }
    }

    /** Whether somebody is waited for. */
    boolean waits() {
        return isOpen() || this == UNDO_ASKED;
    }
}
