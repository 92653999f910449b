package org.unionhall.organization.legalperson;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.unionhall.platform.calendar.TimeLimit;
import org.unionhall.platform.calendar.WorkingDays;

/**
 * Until when the registering union answers. While the application is with the union nothing runs;
 * once it comes back whole the time begins anew.
 *
 * @param countedFrom the day that does not count itself
 * @param dueAt the first moment that is too late; null while nothing runs
 * @param calendar the edition of the calendar it was counted by; empty while nothing runs
 */
@Embeddable
public record ReviewTime(
        @Column(name = "counted_from") LocalDate countedFrom,
        @Column(name = "review_days") int reviewDays,
        @Column(name = "due_at") Instant dueAt,
        String calendar,
        boolean provisional) {

    public static ReviewTime from(LocalDate day, int days, WorkingDays by) {
        var limit = by.daysAfter(day, days);
        return new ReviewTime(day, days, limit.end(), limit.calendar(), limit.provisional());
    }

    public ReviewTime stopped() {
        return new ReviewTime(countedFrom, reviewDays, null, "", false);
    }

    /** The same by another edition of the calendar. */
    public ReviewTime recounted(WorkingDays by) {
        return from(countedFrom, reviewDays, by);
    }

    /** The last day on which the answer is in time; null while nothing runs. */
    public LocalDate dueOn() {
        return dueAt == null ? null : TimeLimit.lastDayBefore(dueAt);
    }
}
