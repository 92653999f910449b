package org.unionhall.organization.station;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From when to when a station is open on a day of the week, in Asia/Shanghai.
 *
 * @param to later than {@code from}; 24:00 is midnight at the end of the day
 */
@Schema(name = "OpeningHours")
record OpeningHours(
        DayOfWeek weekday,
        @Schema(examples = "08:00", pattern = FORM) String from,
        @Schema(examples = "18:00", pattern = FORM) String to) {

    static final String FORM = "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$";

    private static final Pattern TIME = Pattern.compile(FORM);
    private static final DateTimeFormatter OF_DAY = DateTimeFormatter.ofPattern("HH:mm");

    boolean fits() {
        return weekday != null
                && from != null
                && to != null
                && TIME.matcher(from).matches()
                && TIME.matcher(to).matches()
                && from.compareTo(to) < 0;
    }

    boolean overlaps(OpeningHours other) {
        return weekday == other.weekday
                && from.compareTo(other.to) < 0
                && other.from.compareTo(to) < 0;
    }

    boolean isOpen(ZonedDateTime now) {
        var time = OF_DAY.format(now);
        return weekday == now.getDayOfWeek() && from.compareTo(time) <= 0 && time.compareTo(to) < 0;
    }

    /** As it lies in a row, such as {@code MONDAY 08:00-18:00}. */
    String written() {
        return weekday + " " + from + "-" + to;
    }

    static OpeningHours read(String written) {
        var parts = written.split("[ -]", 3);
        return new OpeningHours(DayOfWeek.valueOf(parts[0]), parts[1], parts[2]);
    }
}
