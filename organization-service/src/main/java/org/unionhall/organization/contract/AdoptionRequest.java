package org.unionhall.organization.contract;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The vote on a draft, as a client sends it. */
@Schema(name = "ContractAdoptionRequest")
record AdoptionRequest(
        @Schema(examples = "2026-10-30") @NotNull LocalDate adoptedOn,
        @Schema(examples = "90") @NotNull @Min(1) @Max(MOST) Integer due,
        @Schema(examples = "85") @NotNull @Min(0) @Max(MOST) Integer present,
        @Schema(examples = "80") @NotNull @Min(0) @Max(MOST) Integer inFavour) {

    private static final int MOST = 1_000_000;

    Adoption parsed() {
        return new Adoption(adoptedOn, due, present, inFavour);
    }
}
