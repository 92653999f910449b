package org.unionhall.organization.term;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.legalperson.FormText;

/**
 * Somebody who is proposed.
 *
 * @param exclusion why the person cannot stand, as the union declares; null when nothing is known
 */
@Schema(name = "ElectionCandidateRequest")
record CandidateRequest(
        @Schema(examples = "王建国") @NotNull @Size(max = FormText.NAME) String name,
        @Schema(nullable = true) ExclusionGround exclusion) {}
