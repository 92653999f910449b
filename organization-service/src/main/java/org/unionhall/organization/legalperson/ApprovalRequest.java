package org.unionhall.organization.legalperson;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.unit.UnionCreditCode;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.problem.InputErrors;

/** The approval of an application, as a client sends it. */
@Schema(name = "LegalPersonApprovalRequest", requiredProperties = "documentNumber")
record ApprovalRequest(
        @Schema(examples = "延工法〔2026〕8号") @Size(max = DocumentNumber.LONGEST) String documentNumber,
        @Schema(nullable = true, examples = "816106005000000159") @Size(max = 40)
                String creditCode) {

    /** Its parts, checked. */
    record Approval(DocumentNumber document, UnionCreditCode code) {}

    /**
     * @throws org.unionhall.platform.web.problem.Rejection everything that is wrong with its parts
     */
    Approval parsed() {
        var errors = new InputErrors();
        var document = DocumentNumber.parse(documentNumber, "/documentNumber", errors);
        var code = UnionCreditCode.parse(creditCode, errors);
        errors.throwIfAny();
        return new Approval(document, code);
    }
}
