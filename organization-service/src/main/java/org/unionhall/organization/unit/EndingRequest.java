package org.unionhall.organization.unit;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;

/**
 * Why a union is to end, as a client says it.
 *
 * @param documentNumber of the decision of the union above; null where there is none
 * @param successorId the union its members and applications go to; null where nobody is left
 */
@Schema(name = "EndingRequest")
record EndingRequest(
        @Schema(required = true, maxLength = Reason.LONGEST, examples = "所在企业合并，工会随之合并。")
                String reason,
        @Schema(nullable = true, examples = "宝工发〔2026〕12号") @Size(max = DocumentNumber.LONGEST)
                String documentNumber,
        @Schema(nullable = true) UUID successorId) {

    /**
     * Dissolved: successor and document may be missing.
     *
     * @throws org.unionhall.platform.web.problem.Rejection {@code REQUIRED}, {@code REASON_LENGTH},
     *     {@code DOCUMENT_NUMBER_FORM}
     */
    UnitEnd dissolution() {
        var errors = new InputErrors();
        var document =
                Typed.isBlank(documentNumber)
                        ? null
                        : DocumentNumber.parse(documentNumber, "/documentNumber", errors);
        errors.throwIfAny();
        return new UnitEnd(UnitStatus.DISSOLVED, Reason.read(reason), document, successorId);
    }

    /**
     * Merged into another: approved by a document of the union above (工会法 第十三条).
     *
     * @throws org.unionhall.platform.web.problem.Rejection {@code REQUIRED}, {@code REASON_LENGTH},
     *     {@code DOCUMENT_NUMBER_FORM}
     */
    UnitEnd merger() {
        var errors = new InputErrors();
        var document = DocumentNumber.parse(documentNumber, "/documentNumber", errors);
        if (successorId == null) {
            errors.add("/successorId", CommonProblem.REQUIRED);
        }
        errors.throwIfAny();
        return new UnitEnd(UnitStatus.MERGED, Reason.read(reason), document, successorId);
    }
}
