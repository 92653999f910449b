package org.unionhall.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a year's notice says of its days; each day stands under its own year.
 *
 * @param version rises with every change of the year; zero while nothing is known of it
 * @param provisional whether its notice is still to come: days may yet be exchanged
 * @param off days off, those of weekends may be among them
 * @param work Saturdays and Sundays on which people work in exchange
 */
public record CalendarYear(
        int year, long version, boolean provisional, Set<LocalDate> off, Set<LocalDate> work) {

    public CalendarYear {
        off = Set.copyOf(off);
        work = Set.copyOf(work);
    }

    /** A year of which nothing is known: its weekends are off, and it is provisional. */
    public static CalendarYear unknown(int year) {
        return new CalendarYear(year, 0, true, Set.of(), Set.of());
    }

    boolean works(LocalDate day) {
        return !off.contains(day) && (work.contains(day) || !isWeekend(day));
    }

    /** Saturday or Sunday. */
    public static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Its part of {@link TimeLimit#calendar()}. */
    String edition() {
        return year + "v" + version;
    }
}
