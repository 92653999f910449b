package org.unionhall.organization.contract;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom the contracts in effect on a day cover. Contracts overlap: the total is not the sum of its
 * kinds.
 */
@Schema(name = "ContractCoverage")
record ContractCoverageView(LocalDate asOf, Covered total, List<KindCovered> kinds) {

    /** Each employer counts once, with the largest number of workers it declares. */
    @Schema(name = "ContractCoverageCounts")
    record Covered(
            @Schema(examples = "86") long contracts,
            @Schema(examples = "140") long employers,
            @Schema(examples = "9200") long workers) {}

    /** The same of one kind. */
    @Schema(name = "ContractCoverageOfKind")
    record KindCovered(ContractKind kind, Covered covered) {}
}
