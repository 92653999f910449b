package org.unionhall.membership.joining;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Applications to approve. */
public record BulkApprovalRequest(
        @Schema(
                        minItems = 1,
                        maxItems = 500,
                        examples = "[\"01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10\"]",
                        description = "1 to 500",
                        required = true)
                List<UUID> ids) {}
