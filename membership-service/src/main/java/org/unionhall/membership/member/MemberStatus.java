package org.unionhall.membership.member;

/** Where a membership stands. */
public enum MemberStatus {
    /** 在籍 */
    ACTIVE,
    /** 转接中 */
    TRANSFERRING,
    /** 保留会籍: no dues, no vote, not counted */
    RETAINED,
    /** 退会 */
    EXITED,
    /** 开除会籍 */
    EXPELLED,
    /** 去世 */
    DECEASED,
    /** 重复会籍已合并 */
    MERGED,
    /** 登记错误作废 */
    VOID;

    /** Whether it holds the person's one membership. */
    public boolean isLive() {
        return this == ACTIVE || this == TRANSFERRING || this == RETAINED;
    }
}
