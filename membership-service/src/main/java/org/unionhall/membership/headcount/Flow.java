package org.unionhall.membership.headcount;

import java.util.Arrays;
import java.util.stream.Collectors;

/** How a member comes into the figures of a union, or out of them. */
enum Flow {
    /** 入会 */
    JOINED(1),
    /** 恢复 */
    RESTORED(1),
    /** 转入 */
    TRANSFERRED_IN(1),
    /** 转出 */
    TRANSFERRED_OUT(-1),
    /** 保留 */
    RETAINED(-1),
    /** 退会、开除、去世 */
    LEFT(-1),
    /** 作废 */
    VOIDED(-1);

    private final int sign;

    Flow(int sign) {
        this.sign = sign;
    }

    /** What it does to the figure. */
    int sign() {
        return sign;
    }

    /** The sign in SQL, of a column that holds a flow. */
    static String sign(String column) {
        return Arrays.stream(values())
                .filter(flow -> flow.sign > 0)
                .map(flow -> "'" + flow + "'")
                .collect(
                        Collectors.joining(
                                ", ", "CASE WHEN " + column + " IN (", ") THEN 1 ELSE -1 END"));
    }

    /** Of a member who was counted and is not any more. */
    static Flow out(String status) {
        return switch (status) {
            case "RETAINED" -> RETAINED;
            case "VOID" -> VOIDED;
            default -> LEFT;
        };
    }
}
