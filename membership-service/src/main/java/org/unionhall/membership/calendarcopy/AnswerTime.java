package org.unionhall.membership.calendarcopy;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.unionhall.platform.calendar.TimeLimit;
import org.unionhall.platform.calendar.WorkingDays;

/**
 * Until when a union has to answer what somebody asks of it.
 *
 * @param countedFrom the day that does not count itself
 * @param dueAt the first moment that is too late
 * @param calendar the edition of the calendar it was counted by
 * @param provisional whether it may still change
 */
@Embeddable
public record AnswerTime(
        LocalDate countedFrom,
        int answerDays,
        Instant dueAt,
        String calendar,
        boolean provisional) {

    public static AnswerTime from(LocalDate day, int days, WorkingDays by) {
        var due = by.workingDaysAfter(day, days);
        return new AnswerTime(day, days, due.end(), due.calendar(), due.provisional());
    }

    public AnswerTime recounted(WorkingDays by) {
        return from(countedFrom, answerDays, by);
    }

    public LocalDate dueOn() {
        return TimeLimit.lastDayBefore(dueAt);
    }
}
