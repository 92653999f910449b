package org.unionhall.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables are those of the notices of the General Office of the State Council. */
class WorkingDaysTest {

    private static final WorkingDays CHINA = ChineseCalendar.asAnnounced();

    @ParameterizedTest
    @CsvSource({
        "2018-09-27, 2018-10-09, 2018-10-04",
        "2020-01-17, 2020-01-23, 2020-01-24",
        "2020-09-24, 2020-09-30, 2020-10-01",
        "2021-02-05, 2021-02-18, 2021-02-12",
        "2024-09-12, 2024-09-20, 2024-09-19",
        "2026-02-13, 2026-02-27, 2026-02-20"
    })
    void five_working_days_are_not_five_weekdays(LocalDate act, LocalDate last, LocalDate naive) {
        assertThat(CHINA.workingDaysAfter(act, 5).lastDay()).isEqualTo(last);
        assertThat(WorkingDays.of(List.of()).workingDaysAfter(act, 5).lastDay()).isEqualTo(naive);
    }

    @Test
    void every_year_has_as_many_working_days_as_were_announced() {
        Map.of(
                        2018, 250, 2019, 250, 2020, 249, 2021, 250, 2022, 249, 2023, 249, 2024, 251,
                        2025, 248, 2026, 248)
                .forEach((year, count) -> assertThat(CHINA.in(year)).isEqualTo(count));
    }

    @Test
    void a_saturday_worked_in_exchange_counts_and_a_weekday_off_in_exchange_does_not() {
        assertThat(CHINA.isWorkingDay(day("2026-02-28"))).isTrue();
        assertThat(CHINA.isWorkingDay(day("2026-02-23"))).isFalse();
        // Friday, then the Saturday
        assertThat(CHINA.workingDaysAfter(day("2026-02-26"), 2).lastDay())
                .isEqualTo(day("2026-02-28"));
    }

    @Test
    void a_limit_over_new_year_is_counted_by_both_years() {
        var limit = CHINA.workingDaysAfter(day("2025-12-31"), 3);
        // 1 to 3 January are off, Sunday the 4th is worked
        assertThat(limit.lastDay()).isEqualTo(day("2026-01-06"));
        assertThat(limit.calendar()).isEqualTo("2026v1");
        assertThat(limit.provisional()).isFalse();
        assertThat(CHINA.workingDaysAfter(day("2025-12-30"), 3).calendar())
                .isEqualTo("2025v1 2026v1");
        assertThat(CHINA.workingDaysAfter(day("2018-12-28"), 2).lastDay())
                .isEqualTo(day("2019-01-02"));
    }

    @Test
    void a_year_that_is_not_announced_makes_a_limit_provisional() {
        var known = CHINA.workingDaysAfter(day("2026-12-28"), 3);
        assertThat(known.lastDay()).isEqualTo(day("2026-12-31"));
        assertThat(known.provisional()).isFalse();
        var over = CHINA.workingDaysAfter(day("2026-12-29"), 3);
        assertThat(over.lastDay()).isEqualTo(day("2027-01-04"));
        assertThat(over.provisional()).isTrue();
        assertThat(over.calendar()).isEqualTo("2026v1 2027v1");
        var never = CHINA.workingDaysAfter(day("2031-05-05"), 1);
        assertThat(never.provisional()).isTrue();
        assertThat(never.calendar()).isEqualTo("2031v0");
    }

    @Test
    void what_is_announced_later_moves_the_limit_and_its_edition() {
        var announced =
                WorkingDays.of(
                        List.of(
                                ChineseCalendar.year(2026, "01-01", "01-04"),
                                new CalendarYear(
                                        2027,
                                        2,
                                        false,
                                        Set.of(day("2027-01-01"), day("2027-01-04")),
                                        Set.of(day("2027-01-02")))));
        var limit = announced.workingDaysAfter(day("2026-12-29"), 3);
        assertThat(limit.lastDay()).isEqualTo(day("2027-01-02"));
        assertThat(limit.calendar()).isEqualTo("2026v1 2027v2");
        assertThat(limit.provisional()).isFalse();
        assertThat(announced.isCurrent(limit.calendar())).isTrue();
        assertThat(announced.isCurrent("2026v1")).isTrue();
        assertThat(announced.isCurrent("2026v1 2027v1")).isFalse();
        assertThat(announced.isCurrent("2031v0")).as("nothing is known of it yet").isTrue();
        assertThat(announced.isCurrent("")).as("never counted").isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 1, 2026-02-28", // February has no 31st; the 28th is worked in exchange
        "2024-01-31, 1, 2024-02-29",
        "2026-02-28, 1, 2026-03-30", // Saturday 28 March moves to Monday
        "2025-08-31, 6, 2026-02-28",
        "2025-12-01, 1, 2026-01-04", // 1 to 3 January are off, Sunday the 4th is worked
        "2025-09-01, 1, 2025-10-09"
    })
    void months_end_on_the_same_number_or_with_the_month(
            LocalDate act, int months, LocalDate last) {
        assertThat(CHINA.monthsAfter(act, months).lastDay()).isEqualTo(last);
    }

    @Test
    void calendar_days_run_through_days_off_but_do_not_end_on_one() {
        assertThat(CHINA.daysAfter(day("2026-09-20"), 15).lastDay()).isEqualTo(day("2026-10-08"));
        assertThat(CHINA.daysAfter(day("2026-03-02"), 15).lastDay()).isEqualTo(day("2026-03-17"));
    }

    @Test
    void days_are_those_of_shanghai_and_end_at_its_midnight() {
        var limit = CHINA.workingDaysAfter(day("2026-11-23"), 3);
        assertThat(limit.lastDay()).isEqualTo(day("2026-11-26"));
        assertThat(limit.end()).isEqualTo(Instant.parse("2026-11-26T16:00:00Z"));
        assertThat(TimeLimit.lastDayBefore(limit.end())).isEqualTo(limit.lastDay());
    }

    @Test
    void what_is_left_of_a_limit_is_counted_in_working_days() {
        assertThat(CHINA.between(day("2026-02-13"), day("2026-02-27"))).isEqualTo(5);
        assertThat(CHINA.between(day("2026-02-27"), day("2026-02-27"))).isZero();
        assertThat(CHINA.between(day("2026-02-28"), day("2026-02-27"))).isZero();
        for (int n = 1; n < 400; n++) {
            var act = day("2025-12-20");
            assertThat(CHINA.between(act, CHINA.workingDaysAfter(act, n).lastDay())).isEqualTo(n);
        }
    }

    @Test
    void a_limit_of_nothing_is_none() {
        assertThatThrownBy(() -> CHINA.workingDaysAfter(day("2026-01-01"), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
