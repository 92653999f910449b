package org.unionhall.membership.transfer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Personal;

/** Which member of another union is to come, as the member's card says. */
@Schema(name = "IncomingTransferRequest")
record IncomingTransferRequest(
        @NotNull UUID unitId,
        @Personal @NotBlank @Size(max = 20) @Schema(examples = "6106000000514") String memberNumber,
        @NotBlank @Size(max = 50) @Schema(examples = "阿不都·艾尼") String name,
        @NotNull TransferReason reason) {

    @Override
    public String toString() {
        return "IncomingTransferRequest[***]";
    }
}
