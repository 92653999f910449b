package org.unionhall.membership.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.IdType;
import org.unionhall.membership.person.PlainText;
import org.unionhall.platform.web.Personal;

/** Whom to find. In the body, so that no number shows in a URL. */
public record LookupRequest(
        @NotNull @Schema(examples = "RESIDENT_ID") IdType idType,
        @Personal @NotBlank @Schema(maxLength = 64, examples = "11010519491231002X")
                String idNumber,
        @NotBlank
                @Size(max = 200)
                @Pattern(regexp = PlainText.PATTERN, message = PlainText.HINT)
                @Schema(examples = "核对转入人员的会籍")
                String purpose) {

    @Override
    public String toString() {
        return "LookupRequest[***]";
    }
}
