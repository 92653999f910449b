package org.unionhall.organization.founding;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.problem.InputErrors;

/** The approval of a founding, as a client sends it. */
@Schema(name = "FoundingApprovalRequest", requiredProperties = "documentNumber")
record FoundingApprovalRequest(
        @Schema(examples = "宝工发〔2026〕12号") @Size(max = DocumentNumber.LONGEST)
                String documentNumber,
        @Schema(nullable = true, examples = "2026-11-20") LocalDate foundedOn) {

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
