package org.unionhall.organization.parameter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Versioned;

/** A year of the calendar as clients see it. */
@Schema(name = "CalendarYear")
public record CalendarYearView(
        @Schema(examples = "2026", minimum = "2018", maximum = "2099") int year,
        boolean provisional,
        @Schema(nullable = true, examples = "国务院办公厅关于2026年部分节假日安排的通知") String source,
        List<LocalDate> offDays,
        List<LocalDate> workDays,
        @Schema(examples = "248", minimum = "0", maximum = "366") int workingDays,
        @Schema(nullable = true) Instant setAt,
        @Schema(examples = "1") long version)
        implements Versioned {

    static final String PATH = "/api/v1/calendar-years";

    static CalendarYearView of(CalendarYear year) {
        return new CalendarYearView(
                year.year(),
                year.isProvisional(),
                year.source(),
                year.offDays(),
                year.workDays(),
                year.workingDays(),
                year.decidedAt(),
                year.version());
    }
}
