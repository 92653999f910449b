package org.unionhall.organization.parameter;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.parameter.CalendarYear.Day;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

/** A year of the calendar as a client says it is. */
@Schema(
        name = "CalendarYearRequest",
        requiredProperties = {"provisional", "source", "offDays", "workDays"})
public record CalendarYearRequest(
        @Schema(examples = "false") Boolean provisional,
        @Schema(maxLength = LONGEST_SOURCE, examples = "国务院办公厅关于2027年部分节假日安排的通知") String source,
        @Schema(maxItems = MOST_OFF) List<LocalDate> offDays,
        @Schema(maxItems = MOST_WORKED) List<LocalDate> workDays) {

    static final int SHORTEST_SOURCE = 4;
    static final int LONGEST_SOURCE = 300;
    static final int MOST_OFF = 100;
    static final int MOST_WORKED = 50;

    /**
     * The days of that year.
     *
     * @throws Rejection with everything that is wrong
     */
    Set<Day> read(int year) {
        var errors = new InputErrors();
        if (provisional == null) {
            errors.add("/provisional", CommonProblem.REQUIRED);
        }
        int length = source == null ? 0 : Typed.length(sourceText());
        if (length < SHORTEST_SOURCE || length > LONGEST_SOURCE) {
            errors.add(
                    "/source",
                    CalendarProblem.CALENDAR_SOURCE_LENGTH,
                    SHORTEST_SOURCE,
                    LONGEST_SOURCE);
        }
        var days = new HashSet<Day>();
        var seen = new HashSet<LocalDate>();
        days(year, "/offDays", offDays, MOST_OFF, false, seen, days, errors);
        boolean newYearIsOff = seen.contains(LocalDate.of(year, 1, 1));
        days(year, "/workDays", workDays, MOST_WORKED, true, seen, days, errors);
        if (errors.isEmpty() && !newYearIsOff) {
            errors.add("/offDays", CalendarProblem.CALENDAR_WITHOUT_NEW_YEAR);
        }
        errors.throwIfAny();
        return days;
    }

    private static void days(
            int year,
            String pointer,
            List<LocalDate> given,
            int most,
            boolean work,
            Set<LocalDate> seen,
            Set<Day> days,
            InputErrors errors) {
        if (given == null) {
            errors.add(pointer, CommonProblem.REQUIRED);
            return;
        }
        if (given.size() > most) {
            errors.add(pointer, CalendarProblem.CALENDAR_TOO_MANY_DAYS, most);
            return;
        }
        for (int i = 0; i < given.size(); i++) {
            var at = pointer + "/" + i;
            var day = given.get(i);
            if (day == null) {
                errors.add(at, CommonProblem.REQUIRED);
            } else if (day.getYear() != year) {
                errors.add(at, CalendarProblem.CALENDAR_DAY_OF_ANOTHER_YEAR, day, year);
            } else if (!seen.add(day)) {
                errors.add(at, CalendarProblem.CALENDAR_DAY_TWICE, day);
            } else if (work && !org.unionhall.platform.calendar.CalendarYear.isWeekend(day)) {
                errors.add(at, CalendarProblem.CALENDAR_WORKED_WEEKDAY, day);
            } else {
                days.add(new Day(day, work));
            }
        }
    }

    String sourceText() {
        return Typed.text(source);
    }
}
