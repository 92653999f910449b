package org.unionhall.membership.roster;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day as rosters have it: with dashes, slashes, points or 年月日, in eight digits, as the serial
 * number of a spreadsheet, or the month alone.
 *
 * @param day null when only the month is known
 */
record DayText(YearMonth month, LocalDate day) {

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern PARTS =
            Pattern.compile("(\\d{4})[-/.年](\\d{1,2})(?:[-/.月](?:(\\d{1,2})日?)?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})?");
    private static final Pattern SERIAL = Pattern.compile("[1-9]\\d{4}");

    /** Empty when it is none. */
    static Optional<DayText> read(String text) {
        var typed =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceFirst("[ T]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?$", "")
                        .replaceAll("\\s", "");
        if (SERIAL.matcher(typed).matches()) {
            return of(SERIAL_ZERO.plusDays(Long.parseLong(typed)));
        }
        var parts = PARTS.matcher(typed);
        if (!parts.matches()) {
            parts = DIGITS.matcher(typed);
            if (!parts.matches()) {
                return Optional.empty();
            }
        }
        try {
            int year = Integer.parseInt(parts.group(1));
            int month = Integer.parseInt(parts.group(2));
            return parts.group(3) == null
                    ? Optional.of(new DayText(YearMonth.of(year, month), null))
                    : of(LocalDate.of(year, month, Integer.parseInt(parts.group(3))));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<DayText> of(LocalDate day) {
        return Optional.of(new DayText(YearMonth.from(day), day));
    }

    /** Whether it can be that day. */
    boolean fits(LocalDate other) {
        return day == null ? month.equals(YearMonth.from(other)) : day.equals(other);
    }
}
