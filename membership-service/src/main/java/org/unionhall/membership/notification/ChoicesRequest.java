package org.unionhall.membership.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of which no text message is wanted; all others come. */
record ChoicesRequest(
        @NotNull @Size(max = 10) @Schema(examples = "[\"WAITING\"]")
                Set<@NotNull NotificationKind> textsOff) {}
