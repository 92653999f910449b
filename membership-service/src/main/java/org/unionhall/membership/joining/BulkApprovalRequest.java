package org.unionhall.membership.joining;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Applications to approve. */
public record BulkApprovalRequest(
        @Schema(
                        maxItems = 500,
                        nullable = true,
                        examples = "[\"01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10\"]")
                List<UUID> ids,
        @Schema(maxItems = 500, nullable = true) List<ApplicationVersion> items,
        @Schema(nullable = true, maxItems = 2, examples = "[\"IDENTITY_MISMATCHED\"]")
                List<Confirmation> confirmations) {}
