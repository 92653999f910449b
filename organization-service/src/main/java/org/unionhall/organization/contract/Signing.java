package org.unionhall.organization.contract;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.unionhall.platform.web.problem.Rejection;

/**
 * What was signed, by whom and for how long.
 *
 * @param endsOn its last day
 */
@Embeddable
record Signing(
        LocalDate signedOn,
        String unionSigner,
        String employerSigner,
        LocalDate beginsOn,
        LocalDate endsOn) {

    /**
     * @param least years
     * @param most years
     * @throws Rejection {@code CONTRACT_YEARS}
     */
    void requireLength(int least, int most) {
        var after = endsOn.plusDays(1);
        if (after.isBefore(beginsOn.plusYears(least)) || after.isAfter(beginsOn.plusYears(most))) {
            throw new Rejection(ContractProblem.CONTRACT_YEARS, least, most).at("/endsOn");
        }
    }
}
