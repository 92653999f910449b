package org.unionhall.membership.transfer;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Reason;

/**
 * Why a union does not agree; the member will read it.
 *
 * @param ground one of those there are
 * @param reason in words
 */
@Schema(name = "TransferRefusalRequest")
record RefusalRequest(
        @NotNull RefusalGround ground,
        @Schema(required = true, maxLength = Reason.LONGEST, examples = "本单位没有该职工的劳动关系。")
                String reason) {

    /**
     * @throws org.unionhall.platform.web.problem.Rejection {@code REQUIRED}, {@code REASON_LENGTH}
     */
    String said() {
        return Reason.read(reason);
    }
}
