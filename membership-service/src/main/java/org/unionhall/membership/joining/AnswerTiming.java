package org.unionhall.membership.joining;

import java.time.Instant;
import org.unionhall.platform.calendar.Timing;
import org.unionhall.platform.persistence.Where;

/** How it stands with the answer to an application that waits for one. */
public enum AnswerTiming {
    /** 未到期 */
    IN_TIME(Timing.IN_TIME),
    /** 今日到期 */
    DUE(Timing.DUE),
    /** 已逾期 */
    LATE(Timing.LATE),
    /** 已转上级督办 */
    ESCALATED(null);

    private final Timing timing;

    AnswerTiming(Timing timing) {
        this.timing = timing;
    }

    /**
     * @param dueAt null when none is waited for
     * @param tomorrow when the day after begins
     */
    static AnswerTiming of(Instant dueAt, boolean escalated, Instant tomorrow) {
        if (dueAt == null) {
            return null;
        }
        return escalated ? ESCALATED : valueOf(Timing.of(dueAt, tomorrow).name());
    }

    /** The same as a condition. */
    Where narrow(Where where, Instant tomorrow) {
        var waits = where.and("e.status = 'SUBMITTED'");
        return timing == null
                ? waits.and("e.escalatedAt is not null")
                : waits.and("e.escalatedAt is null")
                        .and(timing.condition("e.answer.dueAt"), "tomorrow", tomorrow);
    }
}
