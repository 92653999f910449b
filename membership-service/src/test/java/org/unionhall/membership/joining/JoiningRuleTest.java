package org.unionhall.membership.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionhall.membership.notice.RequiredNotice;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.Sex;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

class JoiningRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final JoiningRule RULE =
            new JoiningRule(
                    TODAY,
                    16,
                    60,
                    List.of(
                            new RequiredNotice("PERSONAL_INFORMATION", 2, true),
                            new RequiredNotice("NEWSLETTER", 1, false)));
    private static final JoiningPlace PLACE =
            new JoiningPlace(
                    UUID.randomUUID(),
                    "工会",
                    "610602",
                    UUID.randomUUID(),
                    "K7",
                    List.of("COURIER", "TRUCK_DRIVER"));

    @Test
    void a_complete_application_is_accepted() {
        // When
        var submission = checked(new Draft());
        // Then
        assertThat(submission.birthDate()).isEqualTo(LocalDate.of(1990, 3, 7));
        assertThat(submission.sex()).isEqualTo(Sex.MALE);
        assertThat(submission.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2010-11-22,", "2010-11-23,TOO_YOUNG", "2010-11-21,"})
    void the_sixteenth_birthday_is_the_first_day_one_can_join(LocalDate born, String refused) {
        assertThat(codes(new Draft().passport(born)))
                .isEqualTo(refused == null ? List.of() : List.of(refused));
    }

    @Test
    void somebody_past_sixty_joins_but_the_clerk_is_told() {
        assertThat(checked(new Draft().passport(LocalDate.of(1960, 1, 1))).warnings())
                .containsExactly("AGE_TO_CHECK");
    }

    @Test
    void a_passport_without_a_date_of_birth_is_accepted_and_the_clerk_told() {
        assertThat(checked(new Draft().passport(null)).warnings()).containsExactly("AGE_UNKNOWN");
    }

    @Test
    void a_group_the_channel_is_not_for_is_refused() {
        assertThat(codes(new Draft().group("SECURITY_GUARD")))
                .containsExactly("GROUP_NOT_IN_CHANNEL");
    }

    @Test
    void a_required_consent_must_be_given_to_the_version_in_force() {
        assertThat(codes(new Draft().consents(List.of()))).containsExactly("CONSENT_MISSING");
        assertThat(codes(new Draft().consents(List.of(new Consent("PERSONAL_INFORMATION", 1)))))
                .containsExactly("CONSENT_OUTDATED");
        assertThat(
                        codes(
                                new Draft()
                                        .consents(
                                                List.of(
                                                        new Consent("PERSONAL_INFORMATION", 2),
                                                        new Consent("NONE", 1)))))
                .containsExactly("CONSENT_UNKNOWN");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        var empty =
                new ApplicationRequest(
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        new Employer("x".repeat(101), "123"),
                        null,
                        null,
                        null);
        assertThat(codes(empty, null))
                .containsExactlyInAnyOrder(
                        "REQUIRED",
                        "REQUIRED",
                        "NAME_REQUIRED",
                        "REQUIRED",
                        "REQUIRED",
                        "REQUIRED",
                        "INVALID_LENGTH",
                        "CREDIT_CODE_LENGTH",
                        "CONSENT_MISSING");
    }

    private static Submission checked(Draft draft) {
        var faults = new InputErrors();
        var submission = RULE.check(draft.request(), PLACE, faults);
        faults.throwIfAny();
        return submission;
    }

    private static List<String> codes(Draft draft) {
        return codes(draft.request(), PLACE);
    }

    private static List<String> codes(ApplicationRequest request, JoiningPlace place) {
        var faults = new InputErrors();
        RULE.check(request, place, faults);
        if (faults.isEmpty()) {
            return List.of();
        }
        var refusal = catchThrowableOfType(Rejection.class, faults::throwIfAny);
        return new ArrayList<>(
                refusal.toProblem(Locale.CHINESE, "/", "").errors().stream()
                        .map(e -> e.code())
                        .toList());
    }

    private static final class Draft {
        private IdType type = IdType.RESIDENT_ID;
        private String number = "610602199003070013";
        private LocalDate born;
        private String group = "COURIER";
        private List<Consent> consents = List.of(new Consent("PERSONAL_INFORMATION", 2));

        Draft passport(LocalDate birth) {
            type = IdType.PASSPORT;
            number = "E12345678";
            born = birth;
            return this;
        }

        Draft group(String other) {
            group = other;
            return this;
        }

        Draft consents(List<Consent> given) {
            consents = given;
            return this;
        }

        ApplicationRequest request() {
            return new ApplicationRequest(
                    "K7",
                    null,
                    "张伟",
                    type,
                    number,
                    group,
                    EmploymentForm.PLATFORM,
                    true,
                    null,
                    consents,
                    born,
                    null);
        }
    }
}
