package org.unionhall.organization.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.legalperson.FormText;
import org.unionhall.platform.web.problem.InputErrors;

/** An offer to negotiate, as a client sends it. */
@Schema(name = "ContractOfferRequest")
record ContractOfferRequest(
        @NotNull UUID unitId,
        @Schema(examples = "WAGES") @NotNull ContractKind kind,
        @Schema(examples = "EMPLOYER") @NotNull ContractLevel level,
        @Schema(examples = "延安顺达快递有限公司") @NotNull @Size(max = FormText.ADDRESS) String otherSide,
        @Schema(nullable = true) UUID renewsId,
        @Schema(examples = "UNION") @NotNull ContractSide offeredBy,
        @Schema(examples = "2026-10-09") @NotNull LocalDate offeredOn) {

    /**
     * @throws org.unionhall.platform.web.problem.Rejection {@code REQUIRED}, {@code
     *     FORM_TEXT_LENGTH}
     */
    ContractMatter matter() {
        var errors = new InputErrors();
        var with = ContractText.required(otherSide, FormText.ADDRESS, "/otherSide", errors);
        errors.throwIfAny();
        return new ContractMatter(kind, level, with, renewsId);
    }
}
