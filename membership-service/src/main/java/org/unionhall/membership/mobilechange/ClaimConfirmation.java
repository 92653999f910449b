package org.unionhall.membership.mobilechange;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.membership.person.IdType;
import org.unionhall.platform.web.Personal;

/**
 * A clerk has seen the person and the original of the document.
 *
 * @param code that the person shows
 * @param idNumber as it stands in the original. Personal
 */
record ClaimConfirmation(
        @Schema(required = true, maxLength = 64, examples = "K7QX2M9A4T") String code,
        @NotNull IdType idType,
        @Personal @Schema(required = true, maxLength = 40, examples = "11010519491231002X")
                String idNumber) {

    @Override
    public String toString() {
        return "ClaimConfirmation[***]";
    }
}
