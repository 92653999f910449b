package org.unionhall.organization.legalperson;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.Reason;

/** What had been entered wrongly on a certificate, as a client puts it right. */
@Schema(
        name = "CertificateCorrectionRequest",
        requiredProperties = {"reason", "documentNumber"})
record CorrectionRequest(
        @Schema(nullable = true, examples = "816106005000000159") @Size(max = 40) String creditCode,
        @Schema(nullable = true, examples = "陕西省延安市宝塔区南大街2号") @Size(max = 200) String address,
        @Schema(nullable = true, examples = "王建国") @Size(max = 100) String representative,
        @Schema(maxLength = Reason.LONGEST, examples = "录入时住所有误。") String reason,
        @Schema(examples = "延工法〔2026〕10号") @Size(max = DocumentNumber.LONGEST)
                String documentNumber) {}
