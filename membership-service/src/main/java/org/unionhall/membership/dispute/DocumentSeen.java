package org.unionhall.membership.dispute;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Personal;

/**
 * A clerk has seen the original of the document.
 *
 * @param code that the person names
 * @param idNumber as it stands in the original. Personal
 * @param unitId the union at which it was seen
 */
record DocumentSeen(
        @Schema(required = true, maxLength = 64, examples = "K7QX2M9A4T") String code,
        @Personal @Schema(required = true, maxLength = 40, examples = "11010519491231002X")
                String idNumber,
        @NotNull UUID unitId) {

    @Override
    public String toString() {
        return "DocumentSeen[***]";
    }
}
