package org.unionhall.membership.calendarcopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.unionhall.platform.calendar.CalendarYear;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.copies.RememberedCopy;
import org.unionhall.platform.persistence.Sql;

/**
 * The calendar of working days. Before a year's message has arrived the year is unknown and limits
 * counted by it are provisional.
 */
@ApplicationScoped
public class WorkingCalendar extends RememberedCopy<CalendarMessage, WorkingDays> {

    WorkingCalendar() {
        super(CalendarMessage.class, CalendarMessage.TOPIC, "calendar_copy", "year");
    }

    /** The working days as far as they are known. */
    public WorkingDays days() {
        return all();
    }

    @Override
    protected WorkingDays read() {
        return WorkingDays.of(
                Sql.rows(
                                entities(),
                                "SELECT year, version, provisional, off_days, work_days FROM"
                                        + " calendar_copy")
                        .getResultList()
                        .stream()
                        .map(
                                row ->
                                        new CalendarYear(
                                                row.get(0, Integer.class),
                                                row.get(1, Long.class),
                                                row.get(2, Boolean.class),
                                                days(row.get(3, String[].class)),
                                                days(row.get(4, String[].class))))
                        .toList());
    }

    private static Set<LocalDate> days(String[] texts) {
        return Arrays.stream(texts).map(LocalDate::parse).collect(Collectors.toSet());
    }
}
