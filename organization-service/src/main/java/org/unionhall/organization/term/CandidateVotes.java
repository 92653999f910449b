package org.unionhall.organization.term;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.legalperson.FormText;

/** The votes of a candidate. */
@Schema(name = "ElectionVotes")
record CandidateVotes(
        @Schema(examples = "王建国") @NotNull @Size(max = FormText.NAME) String name,
        @Schema(examples = "20") @NotNull @Min(0) @Max(ElectionRequest.MOST) Integer yes,
        @Schema(examples = "0") @NotNull @Min(0) @Max(ElectionRequest.MOST) Integer no,
        @Schema(examples = "0") @NotNull @Min(0) @Max(ElectionRequest.MOST) Integer abstain) {}
