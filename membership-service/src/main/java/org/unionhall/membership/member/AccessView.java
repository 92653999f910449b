package org.unionhall.membership.member;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.accesslog.Access;
import org.unionhall.membership.accesslog.RevealedField;
import org.unionhall.membership.accesslog.Subject;

/** One look at one of my sealed values. */
@Schema(name = "AccessLogEntry")
public record AccessView(
        Instant at,
        Subject subject,
        RevealedField field,
        @Schema(description = "The purpose that was stated", examples = "核对入会人证件原件") String purpose,
        @Schema(
                        description = "Who looked, as colleagues call them",
                        nullable = true,
                        examples = "李娜")
                String by) {

    static AccessView of(Access access, String by) {
        return new AccessView(access.at(), access.subject(), access.field(), access.purpose(), by);
    }
}
