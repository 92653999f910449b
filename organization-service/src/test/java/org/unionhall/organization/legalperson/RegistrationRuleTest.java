package org.unionhall.organization.legalperson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.unit.UnitLevel;
import org.unionhall.organization.unit.UnitProfile;
import org.unionhall.organization.unit.UnitType;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Rejection;

class RegistrationRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final LocalDate FOUNDED = LocalDate.of(2026, 10, 1);
    private static final RegistrationTerms TERMS = new RegistrationTerms(60, 30, 30, 15, 5, 5);
    private static final CertificateType LEGAL = CertificateType.LEGAL_PERSON;

    @Test
    void a_grassroots_union_at_work_may_apply_first() {
        assertThatCode(() -> first(union(UnitType.GRASSROOTS, true), LEGAL))
                .doesNotThrowAnyException();
    }

    @Test
    void a_union_that_is_prepared_locked_or_over_may_not() {
        assertThat(refusal(() -> first(union(UnitType.GRASSROOTS, false), LEGAL)))
                .isEqualTo(RegistrationProblem.UNION_NOT_AT_WORK);
    }

    @Test
    void what_is_part_of_a_union_or_a_federation_is_no_legal_person_by_registration() {
        for (var type : new UnitType[] {UnitType.SUB_UNION, UnitType.GROUP, UnitType.POOL}) {
            assertThat(refusal(() -> first(union(type, true), LEGAL)))
                    .isEqualTo(RegistrationProblem.NOT_REGISTERED_HERE);
        }
        assertThat(refusal(() -> first(union(UnitType.FEDERATION, true), LEGAL)))
                .isEqualTo(RegistrationProblem.NOT_REGISTERED_HERE);
        assertThatCode(() -> first(union(UnitType.FEDERATION, true), CertificateType.CREDIT_CODE))
                .doesNotThrowAnyException();
    }

    @Test
    void who_holds_a_certificate_does_not_apply_first_and_who_holds_none_only_first() {
        assertThat(refusal(() -> with(TODAY.plusYears(1)).require(kind("FIRST"), LEGAL, form())))
                .isEqualTo(RegistrationProblem.CERTIFICATE_HELD);
        for (var kind : new String[] {"CHANGE", "RENEWAL", "REPLACEMENT", "CANCELLATION"}) {
            assertThat(refusal(() -> without().require(kind(kind), null, form())))
                    .isEqualTo(RegistrationProblem.NO_CERTIFICATE);
        }
    }

    @Test
    void a_renewal_is_applied_for_from_the_thirtieth_day_before_the_end_on() {
        assertThat(refusal(() -> renewalOf(TODAY.plusDays(31))))
                .isEqualTo(RegistrationProblem.RENEWAL_TOO_EARLY);
        assertThatCode(() -> renewalOf(TODAY.plusDays(30))).doesNotThrowAnyException();
        assertThatCode(() -> renewalOf(TODAY.minusDays(400))).doesNotThrowAnyException();
    }

    @Test
    void a_certificate_that_has_ended_is_renewed_neither_changed_nor_replaced() {
        var ended = with(TODAY.minusDays(1));
        assertThat(refusal(() -> ended.require(kind("CHANGE"), null, form())))
                .isEqualTo(RegistrationProblem.CERTIFICATE_OVER);
        assertThat(refusal(() -> ended.require(kind("REPLACEMENT"), null, form())))
                .isEqualTo(RegistrationProblem.CERTIFICATE_OVER);
        assertThatCode(() -> with(TODAY).require(kind("CHANGE"), null, form()))
                .doesNotThrowAnyException();
    }

    @Test
    void a_term_has_a_length_and_is_not_over() {
        assertThat(refusal(() -> term(FOUNDED, FOUNDED)))
                .isEqualTo(RegistrationProblem.TERM_REVERSED);
        assertThat(refusal(() -> term(FOUNDED, TODAY.minusDays(1))))
                .isEqualTo(RegistrationProblem.TERM_OVER);
        assertThat(refusal(() -> term(FOUNDED, FOUNDED.plusYears(5).plusDays(1))))
                .isEqualTo(RegistrationProblem.TERM_TOO_LONG);
        assertThat(refusal(() -> term(FOUNDED.minusDays(1), FOUNDED.plusYears(3))))
                .isEqualTo(RegistrationProblem.BEFORE_FOUNDING);
        assertThatCode(() -> term(FOUNDED, FOUNDED.plusYears(5))).doesNotThrowAnyException();
    }

    @Test
    void a_union_is_neither_closed_before_it_was_founded_nor_in_the_future() {
        assertThat(refusal(() -> closed(FOUNDED.minusDays(1))))
                .isEqualTo(RegistrationProblem.BEFORE_FOUNDING);
        assertThat(refusal(() -> closed(TODAY.plusDays(1))))
                .isEqualTo(RegistrationProblem.IN_THE_FUTURE);
        assertThatCode(() -> closed(FOUNDED)).doesNotThrowAnyException();
    }

    @Test
    void who_comes_late_may_come_and_is_marked() {
        assertThat(without().isLate(kind("FIRST"), form())).isFalse();
        var late = new RegistrationRule(union(UnitType.GRASSROOTS, true), null, TERMS, day(61));
        assertThat(late.isLate(kind("FIRST"), form())).isTrue();
        var held = with(TODAY.plusYears(1));
        assertThat(held.isLate(kind("CHANGE"), happened(TODAY.minusDays(30)))).isFalse();
        assertThat(held.isLate(kind("CHANGE"), happened(TODAY.minusDays(31)))).isTrue();
        assertThat(with(TODAY.minusDays(1)).isLate(kind("RENEWAL"), form())).isTrue();
    }

    @Test
    void a_certificate_ends_with_the_term_and_after_five_years_at_the_latest() {
        assertThat(TERMS.validTo(TODAY.plusYears(3), TODAY)).isEqualTo(TODAY.plusYears(3));
        assertThat(TERMS.validTo(TODAY.plusYears(6), TODAY))
                .isEqualTo(TODAY.plusYears(5).minusDays(1));
    }

    @Test
    void the_state_of_a_certificate_follows_from_the_days() {
        var certificate = certificate(TODAY.plusDays(30));
        assertThat(certificate.state(TODAY.minusDays(1), 30, true))
                .isEqualTo(CertificateState.IN_FORCE);
        assertThat(certificate.state(TODAY, 30, true)).isEqualTo(CertificateState.EXPIRING);
        assertThat(certificate.state(TODAY.plusDays(30), 30, true))
                .isEqualTo(CertificateState.EXPIRING);
        assertThat(certificate.state(TODAY.plusDays(31), 30, true))
                .isEqualTo(CertificateState.EXPIRED);
        assertThat(certificate.state(TODAY, 30, false)).isEqualTo(CertificateState.TO_CANCEL);
        certificate.cancelled(TODAY, Instant.EPOCH);
        assertThat(certificate.state(TODAY, 30, false)).isEqualTo(CertificateState.CANCELLED);
        assertThat(refusal(() -> certificate.cancelled(TODAY, Instant.EPOCH)))
                .isEqualTo(CertificateProblem.CERTIFICATE_CANCELLED);
    }

    private static LocalDate day(int afterFounding) {
        return FOUNDED.plusDays(afterFounding);
    }

    private static RegistrationKind kind(String name) {
        return RegistrationKind.valueOf(name);
    }

    private static void first(UnitProfile union, CertificateType type) {
        new RegistrationRule(union, null, TERMS, TODAY).require(kind("FIRST"), type, form());
    }

    private static void renewalOf(LocalDate validTo) {
        with(validTo).require(kind("RENEWAL"), null, form());
    }

    private static void term(LocalDate from, LocalDate to) {
        without().require(kind("FIRST"), LEGAL, form(from, to, null));
    }

    private static void closed(LocalDate on) {
        with(TODAY.plusYears(1)).require(kind("CANCELLATION"), null, happened(on));
    }

    private static RegistrationRule without() {
        return new RegistrationRule(union(UnitType.GRASSROOTS, true), null, TERMS, TODAY);
    }

    private static RegistrationRule with(LocalDate validTo) {
        var union = union(UnitType.GRASSROOTS, true);
        return new RegistrationRule(union, certificate(validTo), TERMS, TODAY);
    }

    static Certificate certificate(LocalDate validTo) {
        var content =
                new CertificateContent(
                        "816106005000000159",
                        "延安某某公司工会委员会",
                        "陕西省延安市宝塔区中心街1号",
                        "王建国",
                        validTo.minusYears(5),
                        validTo,
                        new UUID(0, 2),
                        "宝塔区总工会");
        return Certificate.registered(
                new UUID(0, 3),
                new UUID(0, 1),
                LEGAL,
                content,
                validTo.minusYears(5),
                Instant.EPOCH);
    }

    private static RegistrationForm form() {
        return form(FOUNDED, FOUNDED.plusYears(5), null);
    }

    private static RegistrationForm happened(LocalDate on) {
        return form(FOUNDED, FOUNDED.plusYears(5), on);
    }

    private static RegistrationForm form(LocalDate from, LocalDate to, LocalDate happenedOn) {
        return new RegistrationForm(
                "中心街1号", "王建国", from, to, "宝工发〔2026〕12号", happenedOn, null, null);
    }

    private static UnitProfile union(UnitType type, boolean atWork) {
        return new UnitProfile(
                new UUID(0, 1),
                "延安某某公司工会委员会",
                type,
                UnitLevel.GRASSROOTS,
                null,
                null,
                FOUNDED,
                1,
                2,
                true,
                atWork);
    }

    private static ProblemType refusal(Runnable what) {
        return catchThrowableOfType(Rejection.class, what::run).type();
    }
}
