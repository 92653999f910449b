package org.unionhall.platform.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The working days of China, with days exchanged around holidays, and limits counted by them as 民法典
 * §201–203 say: the day of the act does not count; months end on the day of the same number, or
 * with the month; what would end on a day off ends on the next working day. Whole years come in as
 * data; one that is not among them is provisional.
 */
public final class WorkingDays {

    private final Map<Integer, CalendarYear> years;

    private WorkingDays(Map<Integer, CalendarYear> years) {
        this.years = years;
    }

    public static WorkingDays of(Collection<CalendarYear> years) {
        return new WorkingDays(
                years.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        CalendarYear::year, Function.identity())));
    }

    public boolean isWorkingDay(LocalDate day) {
        return year(day.getYear()).works(day);
    }

    /** How many working days the year has. */
    public int in(int year) {
        return (int)
                LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(this::isWorkingDay)
                        .count();
    }

    /**
     * The limit of so many working days after an act.
     *
     * @param act the day of the act, which does not count
     * @param count one or more
     */
    public TimeLimit workingDaysAfter(LocalDate act, int count) {
        require(count);
        var day = act;
        for (int counted = 0; counted < count; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return limit(act, day);
    }

    /** The limit of so many calendar days after an act; moved when it would end on a day off. */
    public TimeLimit daysAfter(LocalDate act, int count) {
        require(count);
        return limit(act, workingDayFrom(act.plusDays(count)));
    }

    /** The limit of so many months after an act; moved when it would end on a day off. */
    public TimeLimit monthsAfter(LocalDate act, int count) {
        require(count);
        return limit(act, workingDayFrom(act.plusMonths(count)));
    }

    /** Whether what was counted by that {@link TimeLimit#calendar()} need not be counted again. */
    public boolean isCurrent(String calendar) {
        return !calendar.isEmpty()
                && List.of(calendar.split(" ")).stream()
                        .allMatch(
                                edition ->
                                        year(Integer.parseInt(edition.substring(0, 4)))
                                                .edition()
                                                .equals(edition));
    }

    /** How many working days there are after a day, up to another and with it. */
    public int between(LocalDate after, LocalDate upTo) {
        return upTo.isAfter(after)
                ? (int)
                        after.plusDays(1)
                                .datesUntil(upTo.plusDays(1))
                                .filter(this::isWorkingDay)
                                .count()
                : 0;
    }

    private LocalDate workingDayFrom(LocalDate day) {
        var next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private TimeLimit limit(LocalDate act, LocalDate last) {
        var counted =
                IntStream.rangeClosed(act.plusDays(1).getYear(), last.getYear())
                        .mapToObj(this::year)
                        .toList();
        return new TimeLimit(
                last,
                counted.stream().map(CalendarYear::edition).collect(Collectors.joining(" ")),
                counted.stream().anyMatch(CalendarYear::provisional));
    }

    private CalendarYear year(int number) {
        var known = years.get(number);
        return known == null ? CalendarYear.unknown(number) : known;
    }

    private static void require(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("A limit has at least one day or month: " + count);
        }
    }
}
