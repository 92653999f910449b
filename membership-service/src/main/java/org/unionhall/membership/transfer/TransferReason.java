package org.unionhall.membership.transfer;

/** 会籍变化原因 of a transfer, with the codes of the real-name standard. */
public enum TransferReason {
    /** 劳动（工作）关系变化 */
    EMPLOYMENT_CHANGED(1),
    /** 本单位下岗待岗 */
    LAID_OFF(2),
    /** 失业 */
    UNEMPLOYED(3),
    /** 所在企业破产、工会撤并 */
    EMPLOYER_CLOSED(4),
    /** 其他 */
    OTHER(99);

    private final int code;

    TransferReason(int code) {
        this.code = code;
    }

    /** The standard's code. */
    public int code() {
        return code;
    }
}
