package org.unionhall.organization.contract;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.legalperson.FormText;
import org.unionhall.platform.web.problem.InputErrors;

/** What was signed, as a client sends it. */
@Schema(name = "ContractSigningRequest")
record SigningRequest(
        @Schema(examples = "2026-11-02") @NotNull LocalDate signedOn,
        @Schema(examples = "王建国") @NotNull @Size(max = FormText.NAME) String unionSigner,
        @Schema(examples = "李强") @NotNull @Size(max = FormText.NAME) String employerSigner,
        @Schema(examples = "2026-12-01") @NotNull LocalDate beginsOn,
        @Schema(examples = "2028-11-30") @NotNull LocalDate endsOn,
        @NotNull @Size(min = 1, max = MOST)
                List<@NotNull @Valid CoveredEmployerRequest> employers) {

    static final int MOST = 500;

    /**
     * @throws org.unionhall.platform.web.problem.Rejection everything that is wrong with its parts
     */
    Signed signed(ContractLevel level) {
        var errors = new InputErrors();
        var union = ContractText.required(unionSigner, FormText.NAME, "/unionSigner", errors);
        var employer =
                ContractText.required(employerSigner, FormText.NAME, "/employerSigner", errors);
        if (level == ContractLevel.EMPLOYER && employers.size() > 1) {
            errors.add("/employers", ContractProblem.EMPLOYER_ONE);
        }
        var codes = new HashSet<String>();
        var listed = new ArrayList<CoveredEmployer>();
        for (int i = 0; i < employers.size(); i++) {
            var pointer = "/employers/" + i;
            var one = employers.get(i).parsed(pointer, errors);
            if (!codes.add(one.creditCode())) {
                errors.add(pointer + "/creditCode", ContractProblem.EMPLOYER_TWICE);
            }
            listed.add(one);
        }
        errors.throwIfAny();
        return new Signed(new Signing(signedOn, union, employer, beginsOn, endsOn), listed);
    }
}
