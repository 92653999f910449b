package org.unionhall.membership.joining;

import java.time.Instant;
import org.unionhall.platform.persistence.Where;

/** How it stands with the answer to an application that waits for one. */
public enum AnswerTiming {
    /** 未到期 */
    IN_TIME("e.escalatedAt is null and e.answer.dueAt > :tomorrow"),
    /** 今日到期 */
    DUE("e.escalatedAt is null and e.answer.dueAt = :tomorrow"),
    /** 已逾期 */
    LATE("e.escalatedAt is null and e.answer.dueAt < :tomorrow"),
    /** 已转上级督办 */
    ESCALATED("e.escalatedAt is not null");

    private final String condition;

    AnswerTiming(String condition) {
        this.condition = condition;
    }

    /**
     * @param dueAt null when none is waited for
     * @param tomorrow when the day after begins
     */
    static AnswerTiming of(Instant dueAt, boolean escalated, Instant tomorrow) {
        if (dueAt == null) {
            return null;
        }
        if (escalated) {
            return ESCALATED;
        }
        int side = dueAt.compareTo(tomorrow);
        return side > 0 ? IN_TIME : side == 0 ? DUE : LATE;
    }

    /** The same as a condition, since limits end at midnight. */
    Where narrow(Where where, Instant tomorrow) {
        var waits = where.and("e.status = 'SUBMITTED'");
        return this == ESCALATED
                ? waits.and(condition)
                : waits.and(condition, "tomorrow", tomorrow);
    }
}
