package org.unionhall.organization.contract;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Reason;

/** Why a contract ends before its last day, as a client sends it. */
@Schema(name = "ContractEndRequest", requiredProperties = "reason")
record ContractEndRequest(
        @Schema(examples = "2026-11-30") @NotNull LocalDate endedOn,
        @Schema(maxLength = Reason.LONGEST, examples = "双方协商一致解除。") String reason) {

    /**
     * @throws org.unionhall.platform.web.problem.Rejection {@code REQUIRED}, {@code REASON_LENGTH}
     */
    Ending parsed() {
        return new Ending(endedOn, Reason.read(reason));
    }
}
