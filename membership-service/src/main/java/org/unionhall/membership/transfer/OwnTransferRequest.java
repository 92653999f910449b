package org.unionhall.membership.transfer;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * To which union a member wants to go: by a scanned code, or chosen.
 *
 * @param channelCode null when the union was chosen
 * @param unitId null when the code says it
 */
@Schema(name = "OwnTransferRequest")
record OwnTransferRequest(
        @Schema(maxLength = 64, nullable = true, examples = "K7QX2M9A") String channelCode,
        @Schema(nullable = true) UUID unitId,
        @NotNull TransferReason reason) {}
