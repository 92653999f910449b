package org.unionhall.membership.joining;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Applications to approve. */
public record BulkApprovalRequest(
        @Schema(description = "1 to 500", required = true) List<UUID> ids) {}
