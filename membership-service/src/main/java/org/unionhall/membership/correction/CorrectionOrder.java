package org.unionhall.membership.correction;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.PersonField;
import org.unionhall.membership.person.PlainText;
import org.unionhall.platform.web.Personal;
import org.unionhall.platform.web.Reason;

/**
 * What is to be put right, and why.
 *
 * @param value as text: codes by name, days as {@code 2026-11-30}; null where there is none.
 *     Personal
 * @param idType of the document; only with its number
 * @param reason the member reads it
 * @param document number of what it is decided by
 */
record CorrectionOrder(
        @NotNull PersonField field,
        @Personal
                @Schema(
                        maxLength = CorrectionOrder.LONGEST_VALUE,
                        nullable = true,
                        examples = "COURIER")
                String value,
        @Schema(nullable = true) IdType idType,
        @Schema(required = true, maxLength = Reason.LONGEST, examples = "登记时选错了群体。") String reason,
        @Schema(
                        maxLength = CorrectionOrder.LONGEST_DOCUMENT,
                        nullable = true,
                        examples = "宝工发〔2026〕3号")
                String document) {

    static final int LONGEST_VALUE = 100;
    static final int LONGEST_DOCUMENT = 100;

    Wanted wanted() {
        return new Wanted(field, value, idType);
    }

    /**
     * @throws org.unionhall.platform.web.problem.Rejection {@code REQUIRED}, {@code REASON_LENGTH}
     */
    String readReason() {
        return Reason.read(reason);
    }

    /** Null for none. */
    String readDocument() {
        return PlainText.read(document, LONGEST_DOCUMENT).orThrow("/document");
    }

    @Override
    public String toString() {
        return "CorrectionOrder[" + field + "]";
    }
}
