package org.unionhall.membership.accesslog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.PlainText;

/** A wish to see one sealed value. */
public record RevealRequest(
        @NotNull @Schema(examples = "ID_NUMBER") RevealedField field,
        @NotBlank
                @Size(max = 200)
                @Pattern(regexp = PlainText.PATTERN, message = PlainText.HINT)
                @Schema(examples = "核对入会人证件原件")
                String purpose) {}
