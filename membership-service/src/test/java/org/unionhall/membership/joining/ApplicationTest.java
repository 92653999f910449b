package org.unionhall.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.unionhall.membership.realname.CheckState.MATCHED;
import static org.unionhall.membership.realname.CheckState.MISMATCHED;
import static org.unionhall.membership.realname.CheckState.NOT_FOUND;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.membership.person.IdDocument;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.PersonName;
import org.unionhall.membership.person.Sex;
import org.unionhall.membership.realname.CheckState;
import org.unionhall.membership.sealing.SealFixture;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.persistence.Decision;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

class ApplicationTest {

    private static final Seal SEAL = SealFixture.aSeal();
    private static final Instant NOW = Instant.parse("2026-11-22T16:30:00Z");
    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final Actor APPLICANT = Actor.of(ACCOUNT);
    private static final Actor CLERK = Actor.of(UUID.randomUUID());
    private static final WorkingDays DAYS = WorkingDays.of(List.of());
    private static final AnswerTerms TERMS = new AnswerTerms(3, 15, DAYS);
    private static final Seen NOTHING = Seen.nothing();
    private static final Set<Confirmation> NONE = Set.of();
    private static final Set<Confirmation> ALL = Set.of(Confirmation.values());

    @Test
    void it_is_told_without_anything_personal_under_the_day_of_shanghai() {
        // When
        var message = submitted().submittedMessage();
        // Then
        assertThat(message.state().on()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(message.version()).isEqualTo(1);
        assertThat(message.toString()).doesNotContain("6106").doesNotContain("张伟");
    }

    @Test
    void the_number_is_sealed_and_opens_again() {
        var application = submitted();
        assertThat(application.idNumber(SEAL)).isEqualTo("610602199003070013");
        assertThat(application.person().idMask(SEAL, application.idPlace()))
                .isEqualTo("**************0013");
        assertThat(application.person().toString()).doesNotContain("6106");
    }

    @Test
    void an_approved_application_stays_approved() {
        // Given
        var application = submitted();
        assertThat(application.approvedBy(CLERK, NOTHING, MATCHED, NONE, NOW))
                .isInstanceOf(ApplicationMessage.ApplicationApproved.class);
        // When / Then
        for (ThrowingCallable action :
                List.<ThrowingCallable>of(
                        () -> application.approvedBy(CLERK, NOTHING, MATCHED, NONE, NOW),
                        () -> application.rejectedBy(CLERK, NOTHING, "晚了", NOW),
                        () -> application.returnedBy(CLERK, NOTHING, "晚了", DAYS, NOW),
                        () -> application.withdrawnBy(APPLICANT, NOW),
                        () -> application.correctedBy(APPLICANT, submission(), TERMS, SEAL, NOW))) {
            assertThat(refusal(action)).isEqualTo(JoiningProblem.ALREADY_DECIDED);
        }
    }

    @Test
    void a_returned_application_can_still_be_decided_corrected_or_withdrawn() {
        var returned = submitted();
        returned.returnedBy(CLERK, NOTHING, "请核对", DAYS, NOW);
        assertThat(returned.reason()).isEqualTo("请核对");
        assertThat(returned.correctedBy(APPLICANT, submission(), TERMS, SEAL, NOW).state().status())
                .isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(returned.decision())
                .isEqualTo(new Decision(CLERK.id(), NOW, "RETURNED", null, null));
        assertThat(returned.withdrawnBy(APPLICANT, NOW).state().status())
                .isEqualTo(ApplicationStatus.WITHDRAWN);
    }

    @Test
    void what_was_corrected_is_decided_only_by_the_version_that_was_read() {
        var corrected = submitted();
        corrected.correctedBy(APPLICANT, submission(), TERMS, SEAL, NOW);
        for (ThrowingCallable blind :
                List.<ThrowingCallable>of(
                        () -> corrected.approvedBy(CLERK, NOTHING, MATCHED, NONE, NOW),
                        () -> corrected.rejectedBy(CLERK, NOTHING, "不符", NOW),
                        () -> corrected.returnedBy(CLERK, Seen.ifMatch("*"), "不符", DAYS, NOW))) {
            assertThat(refusal(blind)).isEqualTo(JoiningProblem.DECIDE_WITH_VERSION);
        }
        var stale = Seen.version(1).and(Seen.version(9));
        assertThat(refusal(() -> corrected.approvedBy(CLERK, stale, MATCHED, NONE, NOW)))
                .isEqualTo(CommonProblem.STALE_VERSION);
        corrected.approvedBy(CLERK, Seen.version(1), MATCHED, NONE, NOW);
        assertThat(corrected.status()).isEqualTo(ApplicationStatus.APPROVED);
    }

    @Test
    void what_was_returned_is_not_approved_before_it_is_corrected() {
        var returned = submitted();
        returned.returnedBy(CLERK, NOTHING, "请核对", DAYS, NOW);
        assertThat(refusal(() -> returned.approvedBy(CLERK, Seen.version(1), MATCHED, NONE, NOW)))
                .isEqualTo(JoiningProblem.RETURNED_FOR_CORRECTION);
        returned.rejectedBy(CLERK, NOTHING, "逾期未补正", NOW);
        assertThat(returned.status()).isEqualTo(ApplicationStatus.REJECTED);
    }

    @Test
    void another_name_or_number_is_another_identity_and_the_rest_is_not() {
        var application = submitted();
        application.correctedBy(APPLICANT, submission(), TERMS, SEAL, NOW);
        assertThat(application.identityVersion()).isEqualTo(1);
        application.correctedBy(APPLICANT, submission("张炜"), TERMS, SEAL, NOW);
        assertThat(application.identityVersion()).isEqualTo(2);
    }

    @Test
    void a_verdict_against_the_applicant_is_confirmed_by_name_and_the_confirmation_is_kept() {
        for (var verdict : List.of(MISMATCHED, NOT_FOUND)) {
            var needed = Confirmation.neededFor(verdict).orElseThrow();
            var other = EnumSet.complementOf(EnumSet.of(needed));
            var application = submitted();
            assertThat(application.attention(verdict)).containsExactly(needed);
            assertThat(refusal(() -> application.approvedBy(CLERK, NOTHING, verdict, other, NOW)))
                    .isEqualTo(JoiningProblem.CONFIRMATION_REQUIRED);
            application.approvedBy(CLERK, NOTHING, verdict, Set.of(needed), NOW);
            assertThat(application.confirmation()).isEqualTo(needed);
            assertThat(application.confirmedBy()).isEqualTo(CLERK.id());
            assertThat(application.confirmedAt()).isEqualTo(NOW);
            assertThat(application.attention(verdict)).isEmpty();
        }
    }

    @Test
    void a_verdict_that_comes_after_the_approval_asks_for_attention_until_it_is_confirmed() {
        var application = submitted();
        assertThat(refusal(() -> application.confirmedBy(CLERK, MISMATCHED, ALL, NOW)))
                .isEqualTo(JoiningProblem.NOTHING_TO_CONFIRM);
        application.approvedBy(CLERK, NOTHING, CheckState.PENDING, ALL, NOW);
        assertThat(application.confirmation()).as("nothing was there to confirm").isNull();
        assertThat(application.attention(MISMATCHED))
                .containsExactly(Confirmation.IDENTITY_MISMATCHED);
        assertThat(refusal(() -> application.confirmedBy(APPLICANT, MISMATCHED, ALL, NOW)))
                .isEqualTo(JoiningProblem.OWN_APPLICATION);
        assertThat(refusal(() -> application.confirmedBy(CLERK, MATCHED, ALL, NOW)))
                .isEqualTo(JoiningProblem.NOTHING_TO_CONFIRM);
        application.confirmedBy(CLERK, MISMATCHED, ALL, NOW);
        assertThat(application.attention(MISMATCHED)).isEmpty();
    }

    @Test
    void nobody_decides_their_own_and_nobody_withdraws_anothers() {
        assertThat(refusal(() -> submitted().approvedBy(APPLICANT, NOTHING, MATCHED, NONE, NOW)))
                .isEqualTo(JoiningProblem.OWN_APPLICATION);
        assertThat(refusal(() -> submitted().withdrawnBy(CLERK, NOW)))
                .isEqualTo(JoiningProblem.APPLICATION_NOT_FOUND);
    }

    private static Object refusal(ThrowingCallable action) {
        return catchThrowableOfType(Rejection.class, action).type();
    }

    private static Application submitted() {
        return Application.submitted(UUID.randomUUID(), ACCOUNT, submission(), TERMS, SEAL, NOW);
    }

    private static Submission submission() {
        return submission("张伟");
    }

    private static Submission submission(String name) {
        var place = new JoiningPlace(UUID.randomUUID(), "工会", "610602", null, null, List.of());
        var today = LocalDate.of(2026, 11, 22);
        var document = IdDocument.read(IdType.RESIDENT_ID, "610602199003070013", today).value();
        return new Submission(
                place,
                PersonName.read(name, false).value(),
                document,
                document.birthDate(),
                Sex.MALE,
                "COURIER",
                EmploymentForm.PLATFORM,
                true,
                null,
                null,
                List.of(new Consent("PERSONAL_INFORMATION", 1)),
                List.of());
    }
}
