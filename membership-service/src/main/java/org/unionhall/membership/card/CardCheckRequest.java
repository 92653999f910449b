package org.unionhall.membership.card;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the QR code of a card said. */
@Schema(name = "CardCheckRequest")
record CardCheckRequest(
        @NotNull @Size(max = 2000) @Schema(examples = "AQGhKq9Hc3Gxp1Yb") String token) {

    @Override
    public String toString() {
        return "CardCheckRequest[***]";
    }
}
