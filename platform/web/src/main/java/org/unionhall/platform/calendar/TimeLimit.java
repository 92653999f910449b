package org.unionhall.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.unionhall.platform.web.HouseClock;

/**
 * Until when something has to be done (期限).
 *
 * @param lastDay the last day on which it is in time
 * @param calendar the years it was counted by and their versions, such as {@code 2026v1 2027v3}: it
 *     is counted again when one of them is another
 * @param provisional whether one of them is
 */
public record TimeLimit(LocalDate lastDay, String calendar, boolean provisional) {

    /** The first moment that is too late: midnight in Asia/Shanghai after the last day. */
    public Instant end() {
        return HouseClock.endOf(lastDay);
    }

    /** The last day of a limit that ends at that moment. */
    public static LocalDate lastDayBefore(Instant end) {
        return LocalDate.ofInstant(end, HouseClock.ZONE).minusDays(1);
    }
}
