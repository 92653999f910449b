package org.unionhall.membership.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One step of a transfer.
 *
 * @param unitName of the union that acted; left out for the member and for time
 */
@Schema(name = "TransferStep")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StepView(
        StepKind kind,
        TransferParty by,
        @Schema(examples = "宝塔区快递行业工会联合会") String unitName,
        RefusalGround ground,
        @Schema(examples = "本单位没有该职工的劳动关系。") String reason,
        Instant at) {

    static StepView of(TransferStep step, String unitName) {
        return new StepView(
                step.kind(), step.party(), unitName, step.ground(), step.reason(), step.at());
    }
}
