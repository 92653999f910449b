package org.unionhall.organization.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.calendar.CalendarYear;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.problem.Rejection;

class ElectionPlanTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    /** Friday the 5th is off, and Sunday the 7th is worked instead. */
    private static final WorkingDays EXCHANGED =
            WorkingDays.of(
                    List.of(
                            new CalendarYear(
                                    2026,
                                    1,
                                    false,
                                    Set.of(LocalDate.of(2026, 6, 5)),
                                    Set.of(LocalDate.of(2026, 6, 7)))));

    @Test
    void four_working_days_across_an_exchanged_holiday_are_too_few() {
        // 2nd, 3rd, 4th, 7th; the 8th is the fifth
        refused(() -> plan(8, 6).requireNotice(5, EXCHANGED), TermProblem.NOTICE_TOO_SHORT);
        assertThatCode(() -> plan(9, 6).requireNotice(5, EXCHANGED)).doesNotThrowAnyException();
    }

    @Test
    void there_are_more_candidates_than_seats_however_few_percent() {
        refused(() -> plan(9, 5).requireChoice(5), TermProblem.TOO_FEW_CANDIDATES);
        assertThatCode(() -> plan(9, 6).requireChoice(5)).doesNotThrowAnyException();
    }

    @Test
    void the_day_makes_the_kind() {
        var ends = MONDAY.plusDays(8);
        var term = term(ends);
        assertThatCode(() -> kind(ElectionKind.REGULAR, ends, term)).doesNotThrowAnyException();
        refused(() -> kind(ElectionKind.EARLY, ends, term), TermProblem.KIND_DIFFERS);
        refused(() -> kind(ElectionKind.REGULAR, ends.plusDays(1), term), TermProblem.KIND_DIFFERS);
        assertThatCode(() -> kind(ElectionKind.LATE, ends.plusMonths(6), term))
                .doesNotThrowAnyException();
        refused(
                () -> kind(ElectionKind.LATE, ends.plusMonths(6).plusDays(1), term),
                TermProblem.ELECTION_TOO_LATE);
        assertThatCode(() -> kind(ElectionKind.EARLY, ends.minusDays(181), term))
                .doesNotThrowAnyException();
        refused(() -> kind(ElectionKind.FIRST, ends, term), TermProblem.TERM_OPEN);
        refused(() -> kind(ElectionKind.REGULAR, ends, null), TermProblem.TERM_NEEDED);
    }

    @Test
    void a_term_warns_three_times_and_is_overdue_after_its_end_or_its_delay() {
        var ends = LocalDate.of(2026, 12, 31);
        var term = term(ends);
        var days = new TermTerms.Warnings(180, 90, 30);
        assertThat(term.warning(ends.minusDays(181), days)).isEqualTo(TermWarning.NONE);
        assertThat(term.warning(ends.minusDays(180), days)).isEqualTo(TermWarning.FIRST);
        assertThat(term.warning(ends.minusDays(90), days)).isEqualTo(TermWarning.SECOND);
        assertThat(term.warning(ends, days)).isEqualTo(TermWarning.LAST);
        assertThat(term.warning(ends.plusDays(1), days)).isEqualTo(TermWarning.OVERDUE);
        term.delayed(ends.plusDays(20));
        assertThat(term.warning(ends.plusDays(20), days)).isEqualTo(TermWarning.LAST);
        assertThat(term.warning(ends.plusDays(21), days)).isEqualTo(TermWarning.OVERDUE);
    }

    private static void kind(ElectionKind kind, LocalDate on, Term term) {
        plan(kind, on, 6).requireKind(term, 180, 6, MONDAY);
    }

    private static ElectionPlan plan(int day, int candidates) {
        return plan(ElectionKind.REGULAR, LocalDate.of(2026, 6, day), candidates);
    }

    private static ElectionPlan plan(ElectionKind kind, LocalDate on, int candidates) {
        var named = Collections.nCopies(candidates, Candidate.named("王建国").written());
        return new ElectionPlan(ElectedBody.COMMITTEE, kind, MONDAY, on, 5, 5, 90, named, null);
    }

    private static Term term(LocalDate ends) {
        return Term.begun(
                new UUID(0, 1),
                new UUID(0, 2),
                ElectedBody.COMMITTEE,
                1,
                5,
                ends.minusYears(5),
                new DocumentNumber("宝工发〔2026〕12号"));
    }

    private static void refused(ThrowingCallable what, TermProblem why) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.getMessage()).contains(why.name()));
    }
}
