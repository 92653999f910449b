package org.unionhall.organization.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.problem.InputErrors;

/** When a contract was filed, as a client sends it. */
@Schema(name = "ContractFilingRequest")
record ContractFilingRequest(
        @Schema(examples = "2026-11-06") @NotNull LocalDate filedOn,
        @Schema(examples = "宝人社集〔2026〕12号") @NotNull @Size(max = DocumentNumber.LONGEST)
                String filingNumber) {

    /**
     * @throws org.unionhall.platform.web.problem.Rejection {@code REQUIRED}, {@code
     *     DOCUMENT_NUMBER_FORM}
     */
    Filing parsed() {
        var errors = new InputErrors();
        var number = DocumentNumber.parse(filingNumber, "/filingNumber", errors);
        errors.throwIfAny();
        return new Filing(filedOn, number.value());
    }
}
