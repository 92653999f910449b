package org.unionhall.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.membership.person.IdDocument;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.PersonName;
import org.unionhall.membership.person.Sex;
import org.unionhall.membership.person.WorkerGroup;
import org.unionhall.membership.sealing.Seal;
import org.unionhall.membership.sealing.SealFixture;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

class ApplicationTest {

    private static final Seal SEAL = SealFixture.aSeal();
    private static final Instant NOW = Instant.parse("2026-11-22T16:30:00Z");
    private static final UUID ACCOUNT = UUID.randomUUID();
    private static final Actor APPLICANT = Actor.of(ACCOUNT);
    private static final Actor CLERK = Actor.of(UUID.randomUUID());

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
                .isEqualTo("610602********0013");
        assertThat(application.person().toString()).doesNotContain("6106");
    }

    @Test
    void an_approved_application_stays_approved() {
        // Given
        var application = submitted();
        assertThat(application.approvedBy(CLERK, NOW))
                .isInstanceOf(ApplicationMessage.ApplicationApproved.class);
        // When / Then
        for (ThrowingCallable action :
                List.<ThrowingCallable>of(
                        () -> application.approvedBy(CLERK, NOW),
                        () -> application.rejectedBy(CLERK, "晚了", NOW),
                        () -> application.returnedBy(CLERK, "晚了", NOW),
                        () -> application.withdrawnBy(APPLICANT, NOW),
                        () -> application.correctedBy(APPLICANT, submission(), SEAL, NOW))) {
            assertThat(refusal(action)).isEqualTo(JoiningProblem.ALREADY_DECIDED);
        }
    }

    @Test
    void a_returned_application_can_still_be_decided_corrected_or_withdrawn() {
        var returned = submitted();
        returned.returnedBy(CLERK, "请核对", NOW);
        assertThat(returned.reason()).isEqualTo("请核对");
        assertThat(returned.correctedBy(APPLICANT, submission(), SEAL, NOW).state().status())
                .isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(returned.reason()).isNull();
        assertThat(returned.withdrawnBy(APPLICANT, NOW).state().status())
                .isEqualTo(ApplicationStatus.WITHDRAWN);
    }

    @Test
    void nobody_decides_their_own_and_nobody_withdraws_anothers() {
        assertThat(refusal(() -> submitted().approvedBy(APPLICANT, NOW)))
                .isEqualTo(JoiningProblem.OWN_APPLICATION);
        assertThat(refusal(() -> submitted().withdrawnBy(CLERK, NOW)))
                .isEqualTo(JoiningProblem.APPLICATION_NOT_FOUND);
    }

    private static Object refusal(ThrowingCallable action) {
        return catchThrowableOfType(Rejection.class, action).type();
    }

    private static Application submitted() {
        return Application.submitted(UUID.randomUUID(), ACCOUNT, submission(), SEAL, NOW);
    }

    private static Submission submission() {
        var place = new JoiningPlace(UUID.randomUUID(), "工会", "610602", null, null, List.of());
        var today = LocalDate.of(2026, 11, 22);
        var document = IdDocument.read(IdType.RESIDENT_ID, "610602199003070013", today).value();
        return new Submission(
                place,
                PersonName.read("张伟", false).value(),
                document,
                document.birthDate(),
                Sex.MALE,
                WorkerGroup.COURIER,
                EmploymentForm.PLATFORM,
                true,
                null,
                null,
                List.of(new Consent("PERSONAL_INFORMATION", 1)),
                List.of());
    }
}
