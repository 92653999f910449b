package org.unionhall.membership.accesslog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One value in the clear. */
@Schema(name = "Revealed")
public record RevealView(
        RevealedField field,
        @Schema(examples = "11010519491231002X", nullable = true) String value) {

    @Override
    public String toString() {
        return "RevealView[" + field + "]";
    }
}
