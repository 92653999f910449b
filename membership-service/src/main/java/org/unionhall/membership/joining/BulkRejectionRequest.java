package org.unionhall.membership.joining;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.PlainText;

/** Applications to reject, for one reason. */
public record BulkRejectionRequest(
        @Schema(description = "1 to 500", required = true) List<UUID> ids,
        @NotBlank
                @Size(max = 500)
                @Pattern(regexp = PlainText.PATTERN, message = PlainText.HINT)
                @Schema(description = "The applicants read it")
                String reason) {}
