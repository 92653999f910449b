package org.unionhall.membership.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.Sex;
import org.unionhall.platform.web.Personal;

/**
 * 代录的入会申请: what stands on a signed paper, and the paper itself. Everything wrong with it is
 * answered at once.
 */
@Schema(name = "EnteredApplicationRequest")
public record EnteredRequest(
        @Schema(maxLength = 64, nullable = true, examples = "K7QX2M9A") String channelCode,
        @Schema(nullable = true) UUID unitId,
        @Schema(maxLength = 50, required = true, examples = "阿不都·艾尼") String name,
        @Schema(required = true, examples = "RESIDENT_ID") IdType idType,
        @Personal @Schema(maxLength = 64, required = true, examples = "11010519491231002X")
                String idNumber,
        @Schema(maxLength = 40, required = true, examples = "COURIER") String group,
        @Schema(required = true, examples = "PLATFORM") EmploymentForm employmentForm,
        @Schema(required = true) Boolean migrantWorker,
        @Schema(nullable = true) Employer employer,
        @Schema(maxItems = 20, required = true) List<Consent> consents,
        @Schema(nullable = true) LocalDate birthDate,
        @Schema(nullable = true) Sex sex,
        @Personal @Schema(maxLength = 40, nullable = true, examples = "13800138000") String mobile,
        @Schema(nullable = true, examples = "false") Boolean mobileShared,
        @Schema(required = true) LocalDate signedOn,
        @Schema(required = true) UUID paperId) {

    ApplicationRequest form() {
        return new ApplicationRequest(
                channelCode,
                unitId,
                name,
                idType,
                idNumber,
                group,
                employmentForm,
                migrantWorker,
                employer,
                consents,
                birthDate,
                sex);
    }

    @Override
    public String toString() {
        return "EnteredRequest[***]";
    }
}
