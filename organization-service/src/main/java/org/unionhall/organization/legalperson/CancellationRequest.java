package org.unionhall.organization.legalperson;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.Reason;

/** The cancellation of a certificate whose union is over, as a client sends it. */
@Schema(
        name = "CertificateCancellationRequest",
        requiredProperties = {"reason", "documentNumber"})
record CancellationRequest(
        @Schema(maxLength = Reason.LONGEST, examples = "所在企业注销，工会已解散，证书已收回。") String reason,
        @Schema(examples = "延工法〔2026〕9号") @Size(max = DocumentNumber.LONGEST)
                String documentNumber) {}
