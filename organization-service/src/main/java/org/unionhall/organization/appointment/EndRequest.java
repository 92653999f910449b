package org.unionhall.organization.appointment;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Faults;

/** The end of an appointment, as a client asks for it. */
@Schema(name = "EndRequest", requiredProperties = "reason")
public record EndRequest(
        @Schema(
                        description =
                                "Last day it holds; today unless told. A day to come shortens the"
                                        + " term",
                        examples = "2026-12-31",
                        nullable = true)
                LocalDate on,
        @Schema(maxLength = 500, description = "2 to 500 characters", examples = "换届")
                String reason) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 500;

    String parsedReason() {
        var faults = new Faults();
        var stripped = reason == null ? "" : reason.strip();
        int length = stripped.codePointCount(0, stripped.length());
        if (length == 0) {
            faults.add("/reason", CommonProblem.REQUIRED);
        } else if (length < SHORTEST || length > LONGEST) {
            faults.add("/reason", AppointmentProblem.REASON_LENGTH, SHORTEST, LONGEST);
        }
        faults.throwIfAny();
        return stripped;
    }
}
