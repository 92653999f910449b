package org.unionhall.membership.accesslog;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One look at one of my sealed values, or one look-up of my membership by my number. */
@Schema(name = "AccessLogEntry")
public record AccessView(
        Instant at,
        Subject subject,
        AccessedField field,
        @Schema(examples = "核对入会人证件原件") String purpose,
        @Schema(nullable = true, examples = "李娜") String by) {

    static AccessView of(Access access, String by) {
        return new AccessView(access.at(), access.subject(), access.field(), access.purpose(), by);
    }
}
