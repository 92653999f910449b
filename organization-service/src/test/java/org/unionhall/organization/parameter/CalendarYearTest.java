package org.unionhall.organization.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Rejection;

class CalendarYearTest {

    private static final String NOTICE = "国务院办公厅关于2027年部分节假日安排的通知";
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final LocalDate A_SATURDAY = LocalDate.of(2027, 1, 9);
    private static final LocalDate A_MONDAY = LocalDate.of(2027, 1, 4);

    @Test
    void a_notice_replaces_the_whole_year() {
        var year = CalendarYear.unknown(2027);
        assertThat(year.workingDays()).as("its weekdays").isEqualTo(261);
        year.replacedBy(asked(List.of(NEW_YEAR, A_MONDAY), List.of(A_SATURDAY)), null, NOW);
        assertThat(year.workingDays()).isEqualTo(260);
        year.replacedBy(asked(List.of(NEW_YEAR), List.of()), null, NOW);
        assertThat(year.offDays()).containsExactly(NEW_YEAR);
        assertThat(year.workDays()).isEmpty();
        assertThat(year.published().source()).isEqualTo(NOTICE);
    }

    @Test
    void what_is_said_again_changes_nothing() {
        var year = CalendarYear.unknown(2027);
        var somebody = new UUID(1, 1);
        year.replacedBy(asked(List.of(NEW_YEAR), List.of()), somebody, NOW);
        year.replacedBy(asked(List.of(NEW_YEAR), List.of()), somebody, NOW.plusSeconds(60));
        assertThat(year.decidedAt()).isEqualTo(NOW);
        assertThat(year.decidedBy()).isEqualTo(somebody);
        assertThat(year.isAnnounced()).isFalse();
        year.published();
        assertThat(year.isAnnounced()).isTrue();
    }

    @Test
    void a_calendar_nobody_can_mean_is_refused() {
        assertThat(refusal(List.of(NEW_YEAR, LocalDate.of(2026, 12, 31)), List.of()))
                .isEqualTo(CalendarProblem.CALENDAR_DAY_OF_ANOTHER_YEAR);
        assertThat(refusal(List.of(NEW_YEAR, A_SATURDAY), List.of(A_SATURDAY)))
                .isEqualTo(CalendarProblem.CALENDAR_DAY_TWICE);
        assertThat(refusal(List.of(NEW_YEAR), List.of(A_MONDAY)))
                .isEqualTo(CalendarProblem.CALENDAR_WORKED_WEEKDAY);
        assertThat(refusal(List.of(), List.of()))
                .isEqualTo(CalendarProblem.CALENDAR_WITHOUT_NEW_YEAR);
        assertThat(refusal(null, List.of())).isEqualTo(CommonProblem.REQUIRED);
        assertThat(refusal(new ArrayList<>(Collections.singletonList(null)), List.of()))
                .isEqualTo(CommonProblem.REQUIRED);
        assertThat(refusal(NEW_YEAR.datesUntil(NEW_YEAR.plusDays(101)).toList(), List.of()))
                .isEqualTo(CalendarProblem.CALENDAR_TOO_MANY_DAYS);
    }

    @Test
    void a_source_is_named() {
        for (var source : new String[] {null, "  通知 ", "通".repeat(301)}) {
            var asked = new CalendarYearRequest(false, source, List.of(NEW_YEAR), List.of());
            assertThat(refusal(asked)).isEqualTo(CalendarProblem.CALENDAR_SOURCE_LENGTH);
        }
    }

    @Test
    void only_years_of_the_calendar_have_an_address() {
        assertThat(CalendarYears.number("2018")).isEqualTo(2018);
        assertThat(CalendarYears.number("2099")).isEqualTo(2099);
        for (var text : List.of("2017", "2100", "26", "20260", "二〇二六", "+2026")) {
            assertThat(
                            catchThrowableOfType(Rejection.class, () -> CalendarYears.number(text))
                                    .type())
                    .isEqualTo(CommonProblem.NOT_FOUND);
        }
    }

    private static final Instant NOW = Instant.parse("2026-11-05T02:00:00Z");

    private static CalendarYearRequest asked(List<LocalDate> off, List<LocalDate> work) {
        return new CalendarYearRequest(false, " " + NOTICE, off, work);
    }

    private static ProblemType refusal(List<LocalDate> off, List<LocalDate> work) {
        return refusal(asked(off, work));
    }

    private static ProblemType refusal(CalendarYearRequest asked) {
        var year = CalendarYear.unknown(2027);
        return catchThrowableOfType(Rejection.class, () -> year.replacedBy(asked, null, NOW))
                .type();
    }
}
