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
    /** 恢复会籍: of the platform's own, as the three below */
    RESTORED(0),
    /** 去世 */
    DECEASED(0),
    /** 撤销终止: it had ended by mistake and goes on */
    REINSTATED(0),
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
