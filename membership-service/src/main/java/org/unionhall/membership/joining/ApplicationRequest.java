package org.unionhall.membership.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.Sex;
import org.unionhall.membership.person.WorkerGroup;
import org.unionhall.platform.web.Personal;

/** 入会申请 as a person fills it in. Everything wrong with it is answered at once. */
@Schema(description = "入会申请. Either `channelCode` (of a scanned code) or `unitId`.")
public record ApplicationRequest(
        @Schema(
                        maxLength = 64,
                        description = "The code that was scanned",
                        nullable = true,
                        examples = "K7QX2M9A")
                String channelCode,
        @Schema(description = "The union to join, when no code was scanned", nullable = true)
                UUID unitId,
        @Schema(
                        maxLength = 50,
                        description =
                                "As on the document; 2 to 25 Chinese characters, parts separated by"
                                        + " ·",
                        required = true,
                        examples = "阿不都·艾尼")
                String name,
        @Schema(required = true, examples = "RESIDENT_ID") IdType idType,
        @Personal
                @Schema(
                        maxLength = 64,
                        description = "Full-width characters and blanks are put right",
                        required = true,
                        examples = "11010519491231002X")
                String idNumber,
        @Schema(required = true, examples = "COURIER") WorkerGroup group,
        @Schema(required = true, examples = "PLATFORM") EmploymentForm employmentForm,
        @Schema(description = "是否农民工；counted beside the group", required = true)
                Boolean migrantWorker,
        @Schema(nullable = true) Employer employer,
        @Schema(
                        maxItems = 20,
                        description = "One for each required notice of `GET /api/v1/notices`",
                        required = true)
                List<Consent> consents,
        @Schema(
                        description =
                                "Only where the document's number does not tell it (passport,"
                                        + " permits)",
                        nullable = true)
                LocalDate birthDate,
        @Schema(description = "Only where the document's number does not tell it", nullable = true)
                Sex sex) {

    @Override
    public String toString() {
        return "ApplicationRequest[***]";
    }
}
