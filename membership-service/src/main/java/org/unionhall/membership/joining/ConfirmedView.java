package org.unionhall.membership.joining;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A verdict that was confirmed, by whom and when. */
@Schema(name = "ConfirmedVerdict")
public record ConfirmedView(
        Confirmation confirmation,
        @Schema(nullable = true, examples = "李娜") String by,
        Instant at) {}
