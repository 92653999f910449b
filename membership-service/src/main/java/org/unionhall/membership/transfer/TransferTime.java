package org.unionhall.membership.transfer;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.unionhall.platform.calendar.TimeLimit;
import org.unionhall.platform.calendar.WorkingDays;

/**
 * Until when the union that is asked has to answer.
 *
 * @param countedFrom the day that does not count itself
 * @param dueAt the first moment that is too late
 * @param silentAt when silence is consent; null where it never is
 * @param calendar the edition of the calendar both were counted by
 * @param provisional whether it may still change
 */
@Embeddable
record TransferTime(
        LocalDate countedFrom,
        int answerDays,
        int silenceDays,
        Instant dueAt,
        Instant silentAt,
        String calendar,
        boolean provisional) {

    /** The union is asked on that day. */
    static TransferTime from(LocalDate day, TransferTerms terms) {
        var by = terms.calendar();
        var due = by.workingDaysAfter(day, terms.answerDays());
        boolean consents = terms.silenceDays() > 0;
        var last = consents ? by.workingDaysAfter(day, terms.silenceDays()) : due;
        return new TransferTime(
                day,
                terms.answerDays(),
                terms.silenceDays(),
                due.end(),
                consents ? last.end() : null,
                last.calendar(),
                last.provisional());
    }

    /** The same by another edition of the calendar. */
    TransferTime recounted(WorkingDays by) {
        return from(countedFrom, new TransferTerms(answerDays, silenceDays, by));
    }

    /** The last day on which the answer is in time. */
    LocalDate dueOn() {
        return TimeLimit.lastDayBefore(dueAt);
    }

    /** The last day on which an answer changes anything; null where silence never is consent. */
    LocalDate silentAfter() {
        return silentAt == null ? null : TimeLimit.lastDayBefore(silentAt);
    }
}
