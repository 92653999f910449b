package org.unionhall.organization.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The reply to an offer and who negotiates, as a client sends it. */
@Schema(name = "ContractNegotiationRequest")
record NegotiationRequest(
        @Schema(examples = "2026-10-16") @NotNull LocalDate repliedOn,
        @Schema(examples = "5") @NotNull @Min(1) @Max(MOST) Integer unionNegotiators,
        @Schema(examples = "5") @NotNull @Min(1) @Max(MOST) Integer employerNegotiators) {

    private static final int MOST = 99;

    Negotiation parsed() {
        return new Negotiation(repliedOn, unionNegotiators, employerNegotiators);
    }
}
