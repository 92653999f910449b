package org.unionhall.membership.joining;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.unionhall.platform.calendar.TimeLimit;
import org.unionhall.platform.calendar.WorkingDays;

/**
 * Until when an application has to be answered. While it is with the applicant nothing runs: then
 * there are no times, and the days are those that are left.
 *
 * @param countedFrom the day that does not count itself
 * @param dueAt the first moment that is too late; null while nothing runs
 * @param escalatesAt when the union above is told; null while nothing runs
 * @param calendar the edition of the calendar both were counted by; empty while they are not
 * @param provisional whether it may still change
 */
@Embeddable
record AnswerTime(
        LocalDate countedFrom,
        int reviewDays,
        int escalationDays,
        Instant dueAt,
        Instant escalatesAt,
        String calendar,
        boolean provisional) {

    private static final String NOT_COUNTED = "";

    /** The union is asked on that day. */
    static AnswerTime from(LocalDate day, AnswerTerms terms) {
        return counted(day, terms.reviewDays(), terms.escalationDays(), terms.calendar());
    }

    private static AnswerTime counted(LocalDate day, int review, int escalation, WorkingDays by) {
        var due = by.workingDaysAfter(day, review);
        var escalates = by.workingDaysAfter(day, escalation);
        return new AnswerTime(
                day,
                review,
                escalation,
                due.end(),
                escalates.end(),
                escalates.calendar(),
                escalates.provisional());
    }

    /** It goes back to the applicant on that day; at least one day stays for the union. */
    AnswerTime stopped(LocalDate day, WorkingDays by) {
        return new AnswerTime(
                day,
                left(dueAt, reviewDays, day, by),
                left(escalatesAt, escalationDays, day, by),
                null,
                null,
                NOT_COUNTED,
                false);
    }

    private static int left(Instant end, int days, LocalDate day, WorkingDays by) {
        return end == null ? days : Math.max(1, by.between(day, TimeLimit.lastDayBefore(end)));
    }

    /** It is with the union again. */
    AnswerTime goesOn(LocalDate day, WorkingDays by) {
        return counted(day, reviewDays, escalationDays, by);
    }

    /** The same by another edition of the calendar. */
    AnswerTime recounted(WorkingDays by) {
        return counted(countedFrom, reviewDays, escalationDays, by);
    }

    /** The last day on which the answer is in time; null while nothing runs. */
    LocalDate dueOn() {
        return dueAt == null ? null : TimeLimit.lastDayBefore(dueAt);
    }
}
