package org.unionhall.membership.transfer;

/** Which way a transfer goes, for who looks at it. */
public enum Direction {
    /** 转入 */
    INCOMING("toUnitId"),
    /** 转出 */
    OUTGOING("fromUnitId");

    private final String field;

    Direction(String field) {
        this.field = field;
    }

    /** The field of the transfer that names the union that looks. */
    String field() {
        return field;
    }
}
