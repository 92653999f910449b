package org.unionhall.platform.calendar;

import java.time.YearMonth;
import java.util.Optional;

/** Months as clients write them: {@code YYYY-MM}. */
public final class MonthText {

    public static final String FORM = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])";

    /** How long one is. */
    public static final int LENGTH = 7;

    private MonthText() {}

    /** Empty when it is no month. */
    public static Optional<YearMonth> read(String text) {
        return text.matches(FORM) ? Optional.of(YearMonth.parse(text)) : Optional.empty();
    }
}
