package org.unionhall.membership.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.Sex;
import org.unionhall.membership.person.WorkerGroup;
import org.unionhall.membership.realname.CheckState;
import org.unionhall.membership.sealing.Seal;

/** An application as its applicant and its clerks see it: numbers masked. */
@Schema(name = "Application")
public record ApplicationView(
        UUID id,
        ApplicationStatus status,
        @Schema(description = "Why it was returned or rejected", nullable = true) String reason,
        UnitView unit,
        @Schema(nullable = true, examples = "K7QX2M9A") String channelCode,
        @Schema(examples = "阿不都·艾尼") String name,
        IdType idType,
        @Schema(description = "Masked", examples = "110105********002X") String idNumber,
        @Schema(
                        description = "Masked; null when the account has none",
                        nullable = true,
                        examples = "138****8000")
                String mobile,
        Sex sex,
        @Schema(nullable = true) LocalDate birthDate,
        WorkerGroup group,
        EmploymentForm employmentForm,
        boolean migrantWorker,
        @Schema(nullable = true) Employer employer,
        @Schema(description = "What the real-name registry said; it never holds a decision up")
                CheckState realNameCheck,
        @Schema(
                        description =
                                "What to look at twice: REGION_UNUSUAL, AGE_UNKNOWN, AGE_TO_CHECK",
                        examples = "[\"AGE_TO_CHECK\"]")
                List<String> warnings,
        List<Application.GivenConsent> consents,
        Instant submittedAt,
        @Schema(nullable = true) Instant decidedAt,
        @Schema(description = "The member it became", nullable = true) UUID memberId,
        @Schema(description = "Send as `If-Match` (`\"v1\"`) to correct it", examples = "1")
                int version) {

    static ApplicationView of(
            Application application, String unitName, String mobile, CheckState check, Seal seal) {
        var person = application.person();
        var mask = person.idMask(seal, application.idPlace());
        return new ApplicationView(
                application.id(),
                application.status(),
                application.reason(),
                new UnitView(application.unitId(), unitName),
                application.channelCode(),
                person.name(),
                person.idType(),
                mask,
                mobile,
                person.sex(),
                person.birthDateBeside(mask),
                person.group(),
                person.employmentForm(),
                person.migrantWorker(),
                person.employerName() == null && person.employerCreditCode() == null
                        ? null
                        : new Employer(person.employerName(), person.employerCreditCode()),
                check,
                application.warnings(),
                application.consents(),
                application.submittedAt(),
                application.decidedAt(),
                application.memberId(),
                application.version());
    }

    @Override
    public String toString() {
        return "ApplicationView[" + id + "]";
    }
}
