package org.unionhall.organization.contract;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.unionhall.platform.web.problem.Rejection;

/** How the workers' congress, or all workers, voted on the draft. */
@Embeddable
record Adoption(LocalDate adoptedOn, int due, int present, int inFavour) {

    /**
     * Two thirds of those due are present and at least half of those due agree (半数以上,
     * 《集体合同规定》第三十六条): other than in elections, exactly half is enough.
     *
     * @throws Rejection {@code ADOPTION_COUNTS}, {@code ADOPTION_NO_QUORUM}, {@code
     *     ADOPTION_MINORITY}
     */
    void require() {
        if (present > due) {
            throw new Rejection(ContractProblem.ADOPTION_COUNTS, due).at("/present");
        }
        if (inFavour > present) {
            throw new Rejection(ContractProblem.ADOPTION_COUNTS, present).at("/inFavour");
        }
        if (present * 3L < due * 2L) {
            throw new Rejection(ContractProblem.ADOPTION_NO_QUORUM, present, due).at("/present");
        }
        if (inFavour * 2L < due) {
            throw new Rejection(ContractProblem.ADOPTION_MINORITY, inFavour, due).at("/inFavour");
        }
    }
}
