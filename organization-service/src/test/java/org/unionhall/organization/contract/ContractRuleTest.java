package org.unionhall.organization.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.legalperson.ReviewTime;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.problem.Rejection;

class ContractRuleTest {

    private static final WorkingDays DAYS = WorkingDays.of(List.of());
    private static final LocalDate FILED = LocalDate.of(2026, 3, 2); // Monday
    private static final UUID KEEPER = UUID.randomUUID();
    private static final UUID ABOVE = UUID.randomUUID();

    @Test
    void the_sides_send_equal_numbers_and_not_fewer_than_the_least() {
        assertThatCode(() -> sides(3, 3)).doesNotThrowAnyException();
        refused(() -> sides(3, 4), ContractProblem.NEGOTIATORS_UNEQUAL);
        refused(() -> sides(2, 2), ContractProblem.NEGOTIATORS_TOO_FEW);
    }

    @Test
    void exactly_two_thirds_and_exactly_half_of_those_due_are_enough() {
        assertThatCode(() -> vote(90, 60, 45)).doesNotThrowAnyException();
        refused(() -> vote(90, 59, 59), ContractProblem.ADOPTION_NO_QUORUM);
        refused(() -> vote(91, 60, 60), ContractProblem.ADOPTION_NO_QUORUM);
        refused(() -> vote(90, 60, 44), ContractProblem.ADOPTION_MINORITY);
        refused(() -> vote(91, 70, 45), ContractProblem.ADOPTION_MINORITY);
    }

    @Test
    void nobody_votes_who_is_not_present_and_nobody_is_present_who_was_not_due() {
        refused(() -> vote(90, 91, 50), ContractProblem.ADOPTION_COUNTS);
        refused(() -> vote(90, 80, 81), ContractProblem.ADOPTION_COUNTS);
    }

    @Test
    void a_contract_runs_for_one_to_three_years_both_days_included() {
        var begins = LocalDate.of(2026, 1, 1);
        assertThatCode(() -> length(begins, LocalDate.of(2026, 12, 31))).doesNotThrowAnyException();
        assertThatCode(() -> length(begins, LocalDate.of(2028, 12, 31))).doesNotThrowAnyException();
        refused(() -> length(begins, LocalDate.of(2026, 12, 30)), ContractProblem.CONTRACT_YEARS);
        refused(() -> length(begins, LocalDate.of(2029, 1, 1)), ContractProblem.CONTRACT_YEARS);
    }

    @Test
    void it_takes_effect_on_the_day_after_the_time_to_object_and_not_before() {
        var one = confirmed(FILED.minusDays(5));
        var last = LocalDate.of(2026, 3, 17);
        one.takesEffect(HouseClock.endOf(last).minusMillis(1));
        assertThat(one.status()).isEqualTo(ContractStatus.CONFIRMED);
        one.takesEffect(HouseClock.endOf(last));
        assertThat(one.status()).isEqualTo(ContractStatus.IN_EFFECT);
        assertThat(one.course().effect().effectiveFrom()).isEqualTo(last.plusDays(1));
    }

    @Test
    void it_does_not_take_effect_before_its_first_day() {
        var first = LocalDate.of(2026, 5, 1);
        var one = confirmed(first);
        one.takesEffect(HouseClock.startOf(first).minusMillis(1));
        assertThat(one.status()).isEqualTo(ContractStatus.CONFIRMED);
        one.takesEffect(HouseClock.startOf(first));
        assertThat(one.course().effect().effectiveFrom()).isEqualTo(first);
    }

    @Test
    void it_is_in_effect_on_its_last_day_and_expired_on_the_next() {
        var one = confirmed(FILED);
        one.takesEffect(HouseClock.endOf(FILED.plusDays(30)));
        var last = one.course().signing().endsOn();
        assertThat(ContractStatus.of(one, last)).isEqualTo(ContractStatus.IN_EFFECT);
        assertThat(ContractStatus.of(one, last.plusDays(1))).isEqualTo(ContractStatus.EXPIRED);
    }

    @Test
    void nobody_confirms_what_he_entered_anything_about() {
        var one = filed(FILED);
        refused(() -> one.confirmed(KEEPER, Instant.EPOCH), ContractProblem.OWN_CONTRACT);
        one.returned("更正", time(FILED), ABOVE, Instant.EPOCH);
        one.filed(new Filing(FILED, "宝人社集〔2026〕12号"), time(FILED), ABOVE);
        refused(() -> one.confirmed(ABOVE, Instant.EPOCH), ContractProblem.OWN_CONTRACT);
    }

    @Test
    void an_objection_in_time_leads_back_to_the_negotiation_and_a_late_one_nowhere() {
        var late = new Objection(LocalDate.of(2026, 3, 18), "低于标准");
        var one = confirmed(FILED);
        refused(() -> one.objected(late, DAYS, KEEPER), ContractProblem.OBJECTION_TOO_LATE);
        one.objected(new Objection(LocalDate.of(2026, 3, 17), "低于标准"), DAYS, KEEPER);
        assertThat(one.status()).isEqualTo(ContractStatus.NEGOTIATING);
        assertThat(one.course().signing()).isNull();
        assertThat(one.employers()).isEmpty();
        assertThat(one.course().negotiatedFrom()).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    @Test
    void an_objection_in_time_that_is_heard_of_late_undoes_the_effect() {
        var one = confirmed(FILED);
        one.takesEffect(HouseClock.endOf(FILED.plusDays(30)));
        var late = new Objection(LocalDate.of(2026, 3, 18), "低于标准");
        refused(() -> one.objected(late, DAYS, KEEPER), ContractProblem.OBJECTION_TOO_LATE);
        one.objected(new Objection(LocalDate.of(2026, 3, 17), "低于标准"), DAYS, KEEPER);
        assertThat(one.status()).isEqualTo(ContractStatus.NEGOTIATING);
        assertThat(one.course().effect()).isNull();
    }

    @Test
    void a_contract_that_is_over_before_nobody_can_object_is_not_filed() {
        var ends = LocalDate.of(2026, 3, 17);
        var one = signed(ends.plusDays(1).minusYears(1), ends);
        refused(
                () -> one.filed(new Filing(FILED, "宝人社集〔2026〕12号"), time(FILED), KEEPER),
                ContractProblem.CONTRACT_OVER);
    }

    @Test
    void it_ends_before_its_last_day_and_not_before_its_first() {
        var one = confirmed(FILED);
        one.takesEffect(HouseClock.endOf(FILED.plusDays(30)));
        var effect = one.course().effect();
        refused(
                () -> one.ended(new Ending(effect.effectiveFrom().minusDays(1), "解除")),
                ContractProblem.CONTRACT_DAY);
        refused(
                () -> one.ended(new Ending(effect.effectiveTo(), "解除")),
                ContractProblem.CONTRACT_DAY);
        one.ended(new Ending(effect.effectiveFrom().plusDays(9), "解除"));
        assertThat(one.course().effect().effectiveTo())
                .isEqualTo(effect.effectiveFrom().plusDays(9));
    }

    @Test
    void nothing_is_skipped() {
        var one =
                Contract.about(UUID.randomUUID(), UUID.randomUUID(), matter())
                        .offered(new Offer(ContractSide.UNION, FILED), time(FILED), KEEPER);
        refused(
                () -> one.adopted(new Adoption(FILED, 3, 3, 3), KEEPER),
                ContractProblem.CONTRACT_NOT_WAITING);
        one.negotiated(new Negotiation(FILED, 3, 3), KEEPER);
        refused(
                () -> one.signed(content(FILED, FILED.plusYears(1)), time(FILED), KEEPER),
                ContractProblem.CONTRACT_NOT_WAITING);
        refused(() -> one.ended(new Ending(FILED, "解除")), ContractProblem.CONTRACT_NOT_WAITING);
    }

    private static ContractMatter matter() {
        return new ContractMatter(ContractKind.WAGES, ContractLevel.EMPLOYER, "顺达快递", null);
    }

    private static Signed content(LocalDate begins, LocalDate ends) {
        return new Signed(
                new Signing(FILED.minusDays(3), "王建国", "李强", begins, ends),
                List.of(new CoveredEmployer("顺达快递", "916106005000000158", 120)));
    }

    private static Contract signed(LocalDate begins, LocalDate ends) {
        return Contract.about(UUID.randomUUID(), UUID.randomUUID(), matter())
                .recorded(content(begins, ends), time(FILED.minusDays(3)), KEEPER);
    }

    private static Contract filed(LocalDate begins) {
        var one = signed(begins, begins.plusYears(1).minusDays(1));
        one.filed(new Filing(FILED, "宝人社集〔2026〕12号"), time(FILED), KEEPER);
        return one;
    }

    private static Contract confirmed(LocalDate begins) {
        var one = filed(begins);
        one.confirmed(ABOVE, HouseClock.startOf(FILED));
        return one;
    }

    private static ReviewTime time(LocalDate day) {
        return ReviewTime.from(day, 15, DAYS);
    }

    private static void sides(int union, int employer) {
        new Negotiation(FILED, union, employer).require(3);
    }

    private static void vote(int due, int present, int inFavour) {
        new Adoption(FILED, due, present, inFavour).require();
    }

    private static void length(LocalDate begins, LocalDate ends) {
        new Signing(begins, "王建国", "李强", begins, ends).requireLength(1, 3);
    }

    private static void refused(ThrowingCallable what, ContractProblem problem) {
        assertThatThrownBy(what)
                .isInstanceOfSatisfying(
                        Rejection.class, refusal -> assertThat(refusal.type()).isEqualTo(problem));
    }
}
