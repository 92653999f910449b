package org.unionhall.organization.founding;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Reason;

/** To which union an application goes on, and why. */
@Schema(name = "FoundingPassingRequest", requiredProperties = "reason")
record FoundingPassingRequest(
        @NotNull UUID unitId,
        @Schema(maxLength = Reason.LONGEST, examples = "该单位属街道管辖，转由街道工会办理。") String reason) {}
