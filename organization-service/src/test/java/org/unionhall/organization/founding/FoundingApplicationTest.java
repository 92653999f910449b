package org.unionhall.organization.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.unit.UnitType;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.persistence.AnswerTime;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Rejection;

class FoundingApplicationTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");
    private static final WorkingDays WEEKS = WorkingDays.of(List.of());
    private static final UUID CLERK = UUID.randomUUID();
    private static final UUID APPLICANT = UUID.randomUUID();
    private static final UUID COUNTY = UUID.randomUUID();

    private FoundingApplication one;

    @BeforeEach
    void given_an_application_of_a_monday() {
        one =
                FoundingApplication.applied(
                        UUID.randomUUID(),
                        COUNTY,
                        form(),
                        from(LocalDate.of(2026, 11, 30)),
                        APPLICANT,
                        NOW);
    }

    @Test
    void the_answer_is_due_after_working_days() {
        assertThat(one.answer().dueOn()).isEqualTo(LocalDate.of(2026, 12, 21));
    }

    @Test
    void nobody_decides_on_the_own_one() {
        assertThat(refusal(() -> one.returned("请补充材料。", APPLICANT, NOW)))
                .isEqualTo(FoundingProblem.OWN_FOUNDING);
        assertThat(refusal(() -> one.rejected("不符合。", APPLICANT, NOW)))
                .isEqualTo(FoundingProblem.OWN_FOUNDING);
        assertThat(refusal(() -> one.passedOn(UUID.randomUUID(), APPLICANT)))
                .isEqualTo(FoundingProblem.OWN_FOUNDING);
        assertThat(refusal(() -> approve(APPLICANT))).isEqualTo(FoundingProblem.OWN_FOUNDING);
    }

    @Test
    void what_was_returned_waits_for_its_applicant_and_comes_back_with_new_time() {
        one.overdue(NOW);
        one.returned("请补充材料。", CLERK, NOW);
        assertThat(one.answer().dueOn()).isNull();
        assertThat(one.escalatedAt()).isNull();
        assertThat(refusal(() -> approve(CLERK))).isEqualTo(FoundingProblem.FOUNDING_NOT_WAITING);
        one.corrected(form(), from(LocalDate.of(2026, 12, 7)));
        assertThat(one.status()).isEqualTo(FoundingStatus.SUBMITTED);
        assertThat(one.answer().dueOn()).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    void what_is_put_right_while_it_waits_wins_no_time_and_what_is_passed_on_neither() {
        one.corrected(form(), from(LocalDate.of(2026, 12, 7)));
        one.passedOn(UUID.randomUUID(), CLERK);
        assertThat(one.answer().dueOn()).isEqualTo(LocalDate.of(2026, 12, 21));
    }

    @Test
    void what_is_decided_stays_so() {
        approve(CLERK);
        assertThat(refusal(() -> approve(CLERK))).isEqualTo(FoundingProblem.FOUNDING_NOT_WAITING);
        assertThat(refusal(() -> one.withdrawn(APPLICANT, NOW)))
                .isEqualTo(FoundingProblem.FOUNDING_NOT_WAITING);
        assertThat(refusal(() -> one.corrected(form(), one.answer())))
                .isEqualTo(FoundingProblem.FOUNDING_NOT_WAITING);
    }

    private void approve(UUID by) {
        one.approved(new DocumentNumber("宝工发〔2026〕12号"), UUID.randomUUID(), "宝塔区总工会", by, NOW);
    }

    private static AnswerTime from(LocalDate day) {
        return AnswerTime.from(day, 15, WEEKS);
    }

    private static FoundingForm form() {
        return new FoundingForm(
                "延安顺达快递公司工会",
                UnitType.GRASSROOTS,
                "延安顺达快递有限公司",
                null,
                null,
                null,
                60,
                45,
                18,
                30,
                "610602",
                "宝塔区中心街1号",
                List.of("PREPARATION_LEAD 王建国"),
                null);
    }

    private static ProblemType refusal(ThrowingCallable deed) {
        return catchThrowableOfType(Rejection.class, deed).type();
    }
}
