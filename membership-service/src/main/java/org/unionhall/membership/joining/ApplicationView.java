package org.unionhall.membership.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.Sex;
import org.unionhall.membership.realname.CheckState;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.Versioned;

/** An application as its applicant and its clerks see it: numbers masked. */
@Schema(name = "Application")
public record ApplicationView(
        UUID id,
        ApplicationStatus status,
        @Schema(nullable = true) String reason,
        UnitView unit,
        @Schema(nullable = true, examples = "K7QX2M9A") String channelCode,
        @Schema(examples = "阿不都·艾尼") String name,
        IdType idType,
        @Schema(examples = "**************002X") String idNumber,
        @Schema(nullable = true, examples = "138****8000") String mobile,
        Sex sex,
        @Schema(nullable = true) LocalDate birthDate,
        @Schema(examples = "COURIER") String group,
        EmploymentForm employmentForm,
        boolean migrantWorker,
        @Schema(nullable = true) Employer employer,
        CheckState realNameCheck,
        @Schema(examples = "[\"IDENTITY_MISMATCHED\"]") List<Confirmation> attention,
        @Schema(nullable = true) ConfirmedView confirmed,
        @Schema(examples = "[\"AGE_TO_CHECK\"]") List<String> warnings,
        List<Application.GivenConsent> consents,
        Instant submittedAt,
        @Schema(nullable = true) Instant correctedAt,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(nullable = true) LocalDate dueOn,
        @Schema(nullable = true) Boolean dueProvisional,
        @Schema(nullable = true) AnswerTiming timing,
        @Schema(nullable = true) Instant escalatedAt,
        @Schema(nullable = true) UUID memberId,
        @Schema(nullable = true) AssistedView assisted,
        @Schema(format = "int32", minimum = "0", maximum = "2147483647", examples = "1")
                long version)
        implements Versioned {

    static final String PATH = "/api/v1/applications";

    /**
     * What a reader is shown of the registry's verdict.
     *
     * @param attention what nobody has confirmed
     * @param confirmed null when nothing was
     */
    record Check(CheckState state, List<Confirmation> attention, ConfirmedView confirmed) {

        /** For who handed it in, whom a verdict would tell whose number it is. */
        static Check underWay() {
            return new Check(CheckState.PENDING, List.of(), null);
        }
    }

    /**
     * How the person is reached, and who entered the application.
     *
     * @param mobile masked; null when there is none
     * @param assisted null when the applicant handed it in
     */
    record Contact(String mobile, AssistedView assisted) {}

    /** How it stands with the answer, on the day before {@code tomorrow} begins. */
    record Due(LocalDate on, Boolean provisional, AnswerTiming timing) {

        static Due of(Application application, Instant tomorrow) {
            var timing = application.timing(tomorrow);
            return timing == null
                    ? new Due(null, null, null)
                    : new Due(
                            application.answer().dueOn(),
                            application.answer().provisional(),
                            timing);
        }
    }

    static ApplicationView of(
            Application application,
            String unitName,
            Contact contact,
            Check check,
            Due due,
            Seal seal) {
        var person = application.person();
        return new ApplicationView(
                application.id(),
                application.status(),
                application.reason(),
                new UnitView(application.unitId(), unitName),
                application.channelCode(),
                person.name(),
                person.idType(),
                person.idMask(seal, application.idPlace()),
                contact.mobile(),
                person.sex(),
                null,
                person.group(),
                person.employmentForm(),
                person.migrantWorker(),
                person.employerName() == null && person.employerCreditCode() == null
                        ? null
                        : new Employer(person.employerName(), person.employerCreditCode()),
                check.state(),
                check.attention(),
                check.confirmed(),
                application.warnings(),
                application.consents(),
                application.submittedAt(),
                application.correctedAt(),
                application.decidedAt(),
                due.on(),
                due.provisional(),
                due.timing(),
                application.escalatedAt(),
                application.memberId(),
                contact.assisted(),
                application.version());
    }

    @Override
    public String toString() {
        return "ApplicationView[" + id + "]";
    }
}
