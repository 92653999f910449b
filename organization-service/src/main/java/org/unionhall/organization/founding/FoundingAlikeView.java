package org.unionhall.organization.founding;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another application for the same employer or of the same name. */
@Schema(name = "FoundingAlike")
record FoundingAlikeView(
        UUID id,
        @Schema(examples = "延安顺达快递有限公司工会委员会") String name,
        FoundingStatus status,
        Instant appliedAt) {

    static FoundingAlikeView of(FoundingApplication one) {
        return new FoundingAlikeView(one.id(), one.form().name(), one.status(), one.appliedAt());
    }
}
