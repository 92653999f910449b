package org.unionhall.organization.contract;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Reason;

/** What the labour administration objects to, as a client sends it. */
@Schema(name = "ContractObjectionRequest", requiredProperties = "reason")
record ContractObjectionRequest(
        @Schema(examples = "2026-11-12") @NotNull LocalDate objectedOn,
        @Schema(maxLength = Reason.LONGEST, examples = "加班工资标准低于法定标准，请重新协商。") String reason) {

    /**
     * @throws org.unionhall.platform.web.problem.Rejection {@code REQUIRED}, {@code REASON_LENGTH}
     */
    Objection parsed() {
        return new Objection(objectedOn, Reason.read(reason));
    }
}
