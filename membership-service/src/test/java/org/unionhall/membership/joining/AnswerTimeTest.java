package org.unionhall.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.calendar.CalendarYear;
import org.unionhall.platform.calendar.WorkingDays;

class AnswerTimeTest {

    private static final CalendarYear Y2026 =
            new CalendarYear(
                    2026,
                    1,
                    false,
                    days("2026-01-01", "2026-01-02", "2026-01-03", "2026-02-16", "2026-02-17"),
                    days("2026-01-04", "2026-02-28"));
    private static final WorkingDays CALENDAR =
            WorkingDays.of(
                    List.of(Y2026, new CalendarYear(2027, 1, true, days("2027-01-01"), Set.of())));
    private static final AnswerTerms TERMS = new AnswerTerms(3, 15, CALENDAR);

    @Test
    void it_is_due_after_three_working_days_and_the_union_above_is_told_after_fifteen() {
        var time = AnswerTime.from(day("2026-11-23"), TERMS);
        assertThat(time.dueOn()).isEqualTo(day("2026-11-26"));
        assertThat(time.dueAt()).isEqualTo(Instant.parse("2026-11-26T16:00:00Z"));
        assertThat(time.escalatesAt()).isEqualTo(Instant.parse("2026-12-14T16:00:00Z"));
        assertThat(time.provisional()).isFalse();
    }

    @Test
    void over_new_year_it_is_provisional_and_counted_again_when_the_year_is_announced() {
        var time = AnswerTime.from(day("2026-12-30"), TERMS);
        assertThat(time.dueOn()).isEqualTo(day("2027-01-05"));
        assertThat(time.provisional()).isTrue();
        assertThat(CALENDAR.isCurrent(time.calendar())).isTrue();
        var announced =
                WorkingDays.of(
                        List.of(
                                Y2026,
                                new CalendarYear(
                                        2027,
                                        2,
                                        false,
                                        days("2027-01-01"),
                                        days("2027-01-02", "2027-01-03"))));
        assertThat(announced.isCurrent(time.calendar())).isFalse();
        var again = time.recounted(announced);
        assertThat(again.dueOn()).isEqualTo(day("2027-01-03"));
        assertThat(again.provisional()).isFalse();
        assertThat(announced.isCurrent(again.calendar())).isTrue();
    }

    @Test
    void an_exchanged_saturday_is_a_day_to_answer_on() {
        assertThat(AnswerTime.from(day("2026-02-25"), TERMS).dueOn()).isEqualTo(day("2026-02-28"));
    }

    @Test
    void what_is_left_when_it_goes_back_to_the_applicant_is_left_when_it_returns() {
        // Given: due on Thursday, returned on Tuesday
        var time = AnswerTime.from(day("2026-11-23"), TERMS);
        // When
        var stopped = time.stopped(day("2026-11-24"), CALENDAR);
        // Then
        assertThat(stopped.dueAt()).isNull();
        assertThat(stopped.escalatesAt()).isNull();
        assertThat(stopped.dueOn()).isNull();
        assertThat(CALENDAR.isCurrent(stopped.calendar())).as("counted").isFalse();
        assertThat(stopped.reviewDays()).isEqualTo(2);
        assertThat(stopped.escalationDays()).isEqualTo(14);
        var goesOn = stopped.goesOn(day("2026-12-11"), CALENDAR);
        assertThat(goesOn.dueOn()).isEqualTo(day("2026-12-15"));
    }

    @Test
    void whoever_returns_it_late_has_one_day_when_it_comes_back() {
        var late = AnswerTime.from(day("2026-11-02"), TERMS).stopped(day("2026-11-30"), CALENDAR);
        assertThat(late.reviewDays()).isEqualTo(1);
        assertThat(late.escalationDays()).isEqualTo(1);
        assertThat(late.stopped(day("2026-12-01"), CALENDAR).reviewDays()).isEqualTo(1);
    }

    @Test
    void the_union_above_is_never_told_before_the_answer_is_late() {
        assertThat(new AnswerTerms(20, 15, CALENDAR).escalationDays()).isEqualTo(20);
    }

    @Test
    void it_is_due_for_the_whole_last_day_of_shanghai_and_late_from_midnight_on() {
        var due = AnswerTime.from(day("2026-11-23"), TERMS).dueAt();
        assertThat(AnswerTiming.of(due, false, tomorrow("2026-11-25")))
                .isEqualTo(AnswerTiming.IN_TIME);
        assertThat(AnswerTiming.of(due, false, tomorrow("2026-11-26"))).isEqualTo(AnswerTiming.DUE);
        assertThat(AnswerTiming.of(due, false, tomorrow("2026-11-27")))
                .isEqualTo(AnswerTiming.LATE);
        assertThat(AnswerTiming.of(due, true, tomorrow("2026-11-25")))
                .isEqualTo(AnswerTiming.ESCALATED);
        assertThat(AnswerTiming.of(null, true, tomorrow("2026-11-25"))).isNull();
    }

    private static Instant tomorrow(String today) {
        return day(today)
                .plusDays(1)
                .atStartOfDay(java.time.ZoneId.of("Asia/Shanghai"))
                .toInstant();
    }

    private static Set<LocalDate> days(String... texts) {
        return Stream.of(texts).map(LocalDate::parse).collect(Collectors.toSet());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
