package org.unionhall.organization.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.legalperson.FormText;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.problem.InputErrors;

/** A contract that was signed and filed already, as a client sends it. */
@Schema(name = "ContractPaperRequest")
record ContractPaperRequest(
        @NotNull UUID unitId,
        @Schema(examples = "WAGES") @NotNull ContractKind kind,
        @Schema(examples = "EMPLOYER") @NotNull ContractLevel level,
        @Schema(examples = "延安顺达快递有限公司") @NotNull @Size(max = FormText.ADDRESS) String otherSide,
        @Schema(nullable = true) UUID renewsId,
        @Schema(examples = "2026-06-01") @NotNull LocalDate signedOn,
        @Schema(examples = "王建国") @NotNull @Size(max = FormText.NAME) String unionSigner,
        @Schema(examples = "李强") @NotNull @Size(max = FormText.NAME) String employerSigner,
        @Schema(examples = "2026-06-01") @NotNull LocalDate beginsOn,
        @Schema(examples = "2029-05-31") @NotNull LocalDate endsOn,
        @NotNull @Size(min = 1, max = SigningRequest.MOST)
                List<@NotNull @Valid CoveredEmployerRequest> employers,
        @Schema(examples = "2026-06-08") @NotNull LocalDate filedOn,
        @Schema(examples = "宝人社集〔2026〕12号") @NotNull @Size(max = DocumentNumber.LONGEST)
                String filingNumber) {

    ContractMatter matter() {
        var errors = new InputErrors();
        var with = ContractText.required(otherSide, FormText.ADDRESS, "/otherSide", errors);
        errors.throwIfAny();
        return new ContractMatter(kind, level, with, renewsId);
    }

    Signed signed() {
        return new SigningRequest(
                        signedOn, unionSigner, employerSigner, beginsOn, endsOn, employers)
                .signed(level);
    }

    Filing filing() {
        return new ContractFilingRequest(filedOn, filingNumber).parsed();
    }
}
