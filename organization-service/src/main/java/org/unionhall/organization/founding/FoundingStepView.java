package org.unionhall.organization.founding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of an application.
 *
 * @param unitName the union it was with from then on
 */
@Schema(name = "FoundingStep")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FoundingStepView(
        FoundingStepKind kind,
        @Schema(examples = "延安市宝塔区总工会") String unitName,
        @Schema(examples = "请补充筹备组成员。") String reason,
        @Schema(examples = "宝工发〔2026〕12号") String documentNumber,
        Instant at) {

    static FoundingStepView of(FoundingStep step, String unitName) {
        return new FoundingStepView(
                step.kind(), unitName, step.reason(), step.documentNumber(), step.at());
    }
}
