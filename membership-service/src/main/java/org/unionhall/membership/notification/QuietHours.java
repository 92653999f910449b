package org.unionhall.membership.notification;

import java.time.Instant;
import java.time.LocalTime;
import org.unionhall.platform.web.HouseClock;

/**
 * The hours of the day in Asia/Shanghai in which nobody's telephone rings.
 *
 * @param from the first moment of quiet
 * @param to the first moment after it; before {@code from} when the night lies between
 */
record QuietHours(LocalTime from, LocalTime to) {

    boolean cover(Instant now) {
        var time = LocalTime.ofInstant(now, HouseClock.ZONE);
        boolean begun = !time.isBefore(from);
        boolean over = !time.isBefore(to);
        return from.isAfter(to) ? begun || !over : begun && !over;
    }
}
