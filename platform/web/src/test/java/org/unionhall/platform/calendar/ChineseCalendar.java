package org.unionhall.platform.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The years as the State Council announced them; 2027 by the statutory days alone. */
final class ChineseCalendar {

    private ChineseCalendar() {}

    static WorkingDays asAnnounced() {
        return WorkingDays.of(years());
    }

    static List<CalendarYear> years() {
        return List.of(
                year(
                        2018,
                        "01-01 02-15..02-21 04-05..04-07 04-29..05-01 06-18 09-24 10-01..10-07"
                                + " 12-30..12-31",
                        "02-11 02-24 04-08 04-28 09-29 09-30 12-29"),
                year(
                        2019,
                        "01-01 02-04..02-10 04-05 05-01..05-04 06-07 09-13 10-01..10-07",
                        "02-02 02-03 04-28 05-05 09-29 10-12"),
                year(
                        2020,
                        "01-01 01-24..02-02 04-04..04-06 05-01..05-05 06-25..06-27 10-01..10-08",
                        "01-19 04-26 05-09 06-28 09-27 10-10"),
                year(
                        2021,
                        "01-01..01-03 02-11..02-17 04-03..04-05 05-01..05-05 06-12..06-14"
                                + " 09-19..09-21 10-01..10-07",
                        "02-07 02-20 04-25 05-08 09-18 09-26 10-09"),
                year(
                        2022,
                        "01-01..01-03 01-31..02-06 04-03..04-05 04-30..05-04 06-03..06-05"
                                + " 09-10..09-12 10-01..10-07 12-31",
                        "01-29 01-30 04-02 04-24 05-07 10-08 10-09"),
                year(
                        2023,
                        "01-01..01-02 01-21..01-27 04-05 04-29..05-03 06-22..06-24 09-29..10-06",
                        "01-28 01-29 04-23 05-06 06-25 10-07 10-08"),
                year(
                        2024,
                        "01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17"
                                + " 10-01..10-07",
                        "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12"),
                year(
                        2025,
                        "01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08",
                        "01-26 02-08 04-27 09-28 10-11"),
                year(
                        2026,
                        "01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21"
                                + " 09-25..09-27 10-01..10-07",
                        "01-04 02-14 02-28 05-09 09-20 10-10"),
                new CalendarYear(
                        2027,
                        1,
                        true,
                        days(
                                2027,
                                "01-01 02-05..02-08 04-05 05-01..05-02 06-09 09-15 10-01..10-03"),
                        Set.of()));
    }

    static CalendarYear year(int year, String off, String work) {
        return new CalendarYear(year, 1, false, days(year, off), days(year, work));
    }

    private static Set<LocalDate> days(int year, String text) {
        var days = new HashSet<LocalDate>();
        for (var part : List.of(text.split(" "))) {
            var edges =
                    List.of(part.split("\\.\\.")).stream()
                            .map(edge -> LocalDate.parse(year + "-" + edge))
                            .collect(Collectors.toList());
            edges.get(0).datesUntil(edges.get(edges.size() - 1).plusDays(1)).forEach(days::add);
        }
        return days;
    }
}
