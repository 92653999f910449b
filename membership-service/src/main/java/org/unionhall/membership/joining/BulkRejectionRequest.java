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
        @Schema(
                        maxItems = 500,
                        nullable = true,
                        examples = "[\"01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10\"]")
                List<UUID> ids,
        @Schema(maxItems = 500, nullable = true) List<ApplicationVersion> items,
        @NotBlank
                @Size(max = 500)
                @Pattern(regexp = PlainText.PATTERN, message = PlainText.HINT)
                @Schema(examples = "工作单位不在本工会范围")
                String reason) {}
