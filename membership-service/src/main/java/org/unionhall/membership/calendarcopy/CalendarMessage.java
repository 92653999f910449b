package org.unionhall.membership.calendarcopy;

import java.time.LocalDate;
import java.util.List;

/** A year's calendar, as its message says. */
record CalendarMessage(
        int year,
        long version,
        boolean provisional,
        List<LocalDate> offDays,
        List<LocalDate> workDays) {

    static final String TOPIC = "unionhall.organization.calendar.v1";
}
