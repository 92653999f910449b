package org.unionhall.membership.joining;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.PlainText;

/** Why; the applicant will read it. */
public record ReasonRequest(
        @NotBlank
                @Size(max = 500)
                @Pattern(regexp = PlainText.PATTERN, message = PlainText.HINT)
                @Schema(examples = "工作单位不在本工会范围，请向所在街道工会申请")
                String reason) {}
