package org.unionhall.organization.term;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.problem.InputErrors;

/** What the union above permits or confirms, as a client sends it. */
@Schema(name = "ElectionDecisionRequest", requiredProperties = "documentNumber")
record ElectionDecisionRequest(
        @Schema(examples = "宝工发〔2026〕12号") @Size(max = DocumentNumber.LONGEST)
                String documentNumber) {

    /**
     * @throws org.unionhall.platform.web.problem.Rejection {@code REQUIRED}, {@code
     *     DOCUMENT_NUMBER_FORM}
     */
    DocumentNumber document() {
        var errors = new InputErrors();
        var document = DocumentNumber.parse(documentNumber, "/documentNumber", errors);
        errors.throwIfAny();
        return document;
    }
}
