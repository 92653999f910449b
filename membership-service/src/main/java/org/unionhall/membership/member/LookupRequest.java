package org.unionhall.membership.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.IdType;
import org.unionhall.platform.web.Personal;

/** Whom to find. In the body, so that no number shows in a URL. */
public record LookupRequest(
        @NotNull @Schema(examples = "RESIDENT_ID") IdType idType,
        @Personal @NotBlank @Schema(maxLength = 64, examples = "11010519491231002X")
                String idNumber) {

    @Override
    public String toString() {
        return "LookupRequest[***]";
    }
}
