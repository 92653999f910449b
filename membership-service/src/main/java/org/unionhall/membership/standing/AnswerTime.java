package org.unionhall.membership.standing;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.unionhall.platform.calendar.TimeLimit;
import org.unionhall.platform.calendar.WorkingDays;

/**
 * Until when a proposal has to be decided.
 *
 * @param countedFrom the day that does not count itself
 * @param dueAt the first moment that is too late
 * @param calendar the edition of the calendar it was counted by
 * @param provisional whether it may still change
 */
@Embeddable
record AnswerTime(
        LocalDate countedFrom,
        int answerDays,
        Instant dueAt,
        String calendar,
        boolean provisional) {

    static AnswerTime from(LocalDate day, int days, WorkingDays by) {
        var due = by.workingDaysAfter(day, days);
        return new AnswerTime(day, days, due.end(), due.calendar(), due.provisional());
    }

    AnswerTime recounted(WorkingDays by) {
        return from(countedFrom, answerDays, by);
    }

    LocalDate dueOn() {
        return TimeLimit.lastDayBefore(dueAt);
    }
}
