package org.unionhall.membership.joining;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which verdicts of the registry are confirmed. */
public record ConfirmationsRequest(
        @Schema(nullable = true, maxItems = 2, examples = "[\"IDENTITY_MISMATCHED\"]")
                List<Confirmation> confirmations) {}
