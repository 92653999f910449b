package org.unionhall.membership.transfer;

import java.time.Instant;
import org.unionhall.platform.persistence.Where;

/** How it stands with the answer to a transfer that waits for one. */
public enum TransferTiming {
    /** 未到期 */
    IN_TIME("e.time.dueAt > :tomorrow"),
    /** 今日到期 */
    DUE("e.time.dueAt = :tomorrow"),
    /** 已逾期 */
    LATE("e.time.dueAt < :tomorrow");

    private final String condition;

    TransferTiming(String condition) {
        this.condition = condition;
    }

    /**
     * @param tomorrow when the day after begins
     */
    static TransferTiming of(Instant dueAt, Instant tomorrow) {
        int side = dueAt.compareTo(tomorrow);
        return side > 0 ? IN_TIME : side == 0 ? DUE : LATE;
    }

    /** The same as a condition, since limits end at midnight. */
    Where narrow(Where where, Instant tomorrow) {
        return where.and("e." + Transfers.OPEN).and(condition, "tomorrow", tomorrow);
    }
}
