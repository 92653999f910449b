package org.unionhall.organization.appointment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Reason;

/** The end of an appointment, as a client asks for it. */
@Schema(name = "EndRequest", requiredProperties = "reason")
record EndRequest(
        @Schema(examples = "2026-12-31", nullable = true) LocalDate on,
        @Schema(maxLength = Reason.LONGEST, examples = "换届") String reason) {

    String parsedReason() {
        return Reason.read(reason);
    }
}
