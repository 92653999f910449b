package org.unionhall.membership.merge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.PlainText;
import org.unionhall.platform.web.Personal;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Which two records are of one person.
 *
 * @param memberId of the union for which the clerk acts
 * @param otherNumber of the other record, as the card says
 * @param document number of the paper that shows it
 */
record MergeRequest(
        @NotNull UUID memberId,
        @Personal @NotBlank @Size(max = 20) @Schema(examples = "6106000000514") String otherNumber,
        @NotBlank @Size(max = 50) @Schema(examples = "阿不都·艾尼") String otherName,
        @NotNull Kept kept,
        @NotNull MergeGround ground,
        @Schema(required = true, maxLength = Reason.LONGEST, examples = "同一人先后用护照和永久居留证入会。")
                String reason,
        @Schema(
                        required = true,
                        maxLength = MergeRequest.LONGEST_DOCUMENT,
                        examples = "公安分局户籍证明第 12 号")
                String document) {

    static final int LONGEST_DOCUMENT = 100;

    /**
     * @throws Rejection {@code REQUIRED}, what {@link PlainText} refuses
     */
    static String document(String typed) {
        var document = PlainText.read(typed, LONGEST_DOCUMENT).orThrow("/document");
        if (document == null) {
            throw new Rejection(CommonProblem.REQUIRED).at("/document");
        }
        return document;
    }

    @Override
    public String toString() {
        return "MergeRequest[***]";
    }
}
