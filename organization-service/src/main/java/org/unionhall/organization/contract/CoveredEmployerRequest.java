package org.unionhall.organization.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.legalperson.FormText;
import org.unionhall.platform.web.CreditCode;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.InputErrors;

/** An employer a contract binds, as a client sends it. */
@Schema(name = "CoveredEmployerRequest")
record CoveredEmployerRequest(
        @Schema(examples = "延安顺达快递有限公司") @NotNull @Size(max = FormText.ADDRESS) String name,
        @Schema(examples = "916106005000000158") @NotNull @Size(max = 40) String creditCode,
        @Schema(examples = "120") @NotNull @Min(1) @Max(1_000_000) Integer workers) {

    /**
     * @param errors takes {@code REQUIRED}, {@code FORM_TEXT_LENGTH}, {@code EMPLOYER_CODE}
     */
    CoveredEmployer parsed(String pointer, InputErrors errors) {
        var called = ContractText.required(name, FormText.ADDRESS, pointer + "/name", errors);
        var code = CreditCode.normalised(creditCode);
        if (Typed.length(code) != CreditCode.LENGTH
                || CreditCode.firstForeignCharacter(code) >= 0
                || !CreditCode.checkFits(code)) {
            errors.add(pointer + "/creditCode", ContractProblem.EMPLOYER_CODE);
        }
        return new CoveredEmployer(called, code, workers);
    }
}
