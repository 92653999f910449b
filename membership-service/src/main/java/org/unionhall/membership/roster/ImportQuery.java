package org.unionhall.membership.roster;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.membership.person.PlainText;
import org.unionhall.platform.web.problem.Languages;

/** What is said beside a roster. */
class ImportQuery {

    @QueryParam("unitId")
    @NotNull
    UUID unitId;

    @QueryParam("reason")
    @NotBlank
    @Size(min = 2, max = 200)
    @Pattern(regexp = PlainText.PATTERN, message = PlainText.HINT)
    @Parameter(example = "2026年第四季度新增会员名册")
    String reason;

    @QueryParam("paperConsent")
    @NotNull
    Boolean paperConsent;

    @QueryParam("group")
    @Size(max = 40)
    @Schema(examples = "COURIER")
    String group;

    @QueryParam("employmentForm")
    EmploymentForm employmentForm;

    @QueryParam("migrantWorker")
    Boolean migrantWorker;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    String languages;

    RosterOrder order(String knownGroup) {
        return new RosterOrder(
                unitId,
                reason.strip(),
                paperConsent,
                new UsualWork(knownGroup, employmentForm, migrantWorker),
                Languages.preferred(languages).getLanguage());
    }
}
