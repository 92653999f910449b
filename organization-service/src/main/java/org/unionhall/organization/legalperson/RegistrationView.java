package org.unionhall.organization.legalperson;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.calendar.Timing;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/** An application as it is shown. */
@Schema(name = "LegalPersonRegistration")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegistrationView(
        UUID id,
        @Schema(examples = "1") long version,
        UUID unitId,
        @Schema(examples = "延安某某公司工会委员会") String unitName,
        RegistrationKind kind,
        CertificateType type,
        UUID certificateId,
        RegistrationStatus status,
        @Schema(examples = "陕西省延安市宝塔区中心街1号") String address,
        @Schema(examples = "王建国") String representative,
        LocalDate termFrom,
        LocalDate termTo,
        @Schema(examples = "宝工发〔2026〕12号") String approvalDocument,
        LocalDate happenedOn,
        String statement,
        Boolean settled,
        boolean late,
        UUID appliedBy,
        Instant appliedAt,
        LocalDate dueOn,
        Timing timing,
        boolean provisional,
        Instant decidedAt,
        @Schema(examples = "缺少上级工会批复，请补充。") String reason,
        @Schema(examples = "延工法〔2026〕8号") String documentNumber)
        implements Versioned, Located {

    static final String PATH = "/api/v1/legal-person-registrations";

    static String address(UUID id) {
        return PATH + "/" + id;
    }

    @Override
    public String location() {
        return address(id);
    }

    /**
     * @param tomorrow when the day after begins
     */
    static RegistrationView of(Registration one, String unitName, Instant tomorrow) {
        var form = one.form();
        var decision = one.decision();
        return new RegistrationView(
                one.id(),
                one.version(),
                one.unitId(),
                unitName,
                one.kind(),
                one.type(),
                one.certificateId(),
                one.status(),
                form.address(),
                form.representative(),
                form.termFrom(),
                form.termTo(),
                form.approvalDocument(),
                form.happenedOn(),
                form.statement(),
                form.settled(),
                one.isLate(),
                one.appliedBy(),
                one.appliedAt(),
                one.review().dueOn(),
                Timing.of(one.review().dueAt(), tomorrow),
                one.review().provisional(),
                decision == null ? null : decision.at(),
                decision == null ? null : decision.reason(),
                decision == null ? null : decision.documentNumber());
    }
}
