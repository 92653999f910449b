package org.unionhall.membership.member;

/** 会籍变化类型, with the codes of the real-name standard. */
public enum MovementKind {
    /** 入会 */
    JOINED(1),
    /** 转入 */
    TRANSFERRED_IN(2),
    /** 保留 */
    RETAINED(3),
    /** 转出 */
    TRANSFERRED_OUT(4),
    /** 除名 */
    EXPELLED(5),
    /** 退会 */
    EXITED(6),
    /** 恢复会籍: of the platform's own, as those below */
    RESTORED(0),
    /** 去世 */
    DECEASED(0),
    /** 撤销终止: it had ended by mistake and goes on */
    REINSTATED(0),
    /** 重复会籍合并: it was a duplicate; the standard's reason 10, which has no code of its own */
    MERGED(0),
    /** 并入重复会籍: it goes on for the duplicate too */
    MERGED_IN(0),
    /** 撤销合并: it goes on without the duplicate again */
    MERGE_UNDONE(0),
    /** 登记作废: of the platform's own, which the standard has no code for */
    VOIDED(0);

    private final int code;

    MovementKind(int code) {
        this.code = code;
    }

    /** The standard's code. */
    public int code() {
        return code;
    }
}
