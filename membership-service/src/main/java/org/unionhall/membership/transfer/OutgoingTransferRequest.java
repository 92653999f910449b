package org.unionhall.membership.transfer;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which member of one's union is to go, and where. */
@Schema(name = "OutgoingTransferRequest")
record OutgoingTransferRequest(
        @NotNull UUID memberId, @NotNull UUID unitId, @NotNull TransferReason reason) {}
