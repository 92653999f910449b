package org.unionhall.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.unionhall.platform.calendar.TimeLimit;
import org.unionhall.platform.calendar.WorkingDays;

/**
 * Until when a union has to answer what somebody asks of it, in working days. Nothing runs while it
 * is not the union that is waited for.
 *
 * @param countedFrom the day that does not count itself
 * @param dueAt the first moment that is too late; null while nothing runs
 * @param calendar the edition of the calendar it was counted by; empty while nothing runs
 */
@Embeddable
public record AnswerTime(
        @Column(name = "counted_from") LocalDate countedFrom,
        @Column(name = "answer_days") int answerDays,
        @Column(name = "due_at") Instant dueAt,
        String calendar,
        boolean provisional) {

    /** Somebody asks on that day. */
    public static AnswerTime from(LocalDate day, int days, WorkingDays by) {
        var limit = by.workingDaysAfter(day, days);
        return new AnswerTime(day, days, limit.end(), limit.calendar(), limit.provisional());
    }

    /** The same while nothing runs. */
    public AnswerTime stopped() {
        return new AnswerTime(countedFrom, answerDays, null, "", false);
    }

    /** The same by another edition of the calendar. */
    public AnswerTime recounted(WorkingDays by) {
        return from(countedFrom, answerDays, by);
    }

    /** The last day on which the answer is in time; null while nothing runs. */
    public LocalDate dueOn() {
        return dueAt == null ? null : TimeLimit.lastDayBefore(dueAt);
    }
}
