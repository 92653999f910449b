package org.unionhall.organization.contract;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.unionhall.platform.web.problem.Rejection;

/**
 * From which day to which a contract is in effect, both included.
 *
 * @param effectiveTo its last day, or the day it ended before
 */
@Embeddable
record Effect(LocalDate effectiveFrom, LocalDate effectiveTo) {

    /**
     * @param silentFrom the first day on which nobody can object any more
     */
    static Effect of(Signing signing, LocalDate silentFrom) {
        var begins = signing.beginsOn();
        return new Effect(silentFrom.isAfter(begins) ? silentFrom : begins, signing.endsOn());
    }

    /**
     * @throws Rejection {@code CONTRACT_DAY} when the day is before the first or not before the
     *     last
     */
    Effect endedOn(LocalDate day) {
        if (day.isBefore(effectiveFrom) || !day.isBefore(effectiveTo)) {
            throw new Rejection(
                            ContractProblem.CONTRACT_DAY, effectiveFrom, effectiveTo.minusDays(1))
                    .at("/endedOn");
        }
        return new Effect(effectiveFrom, day);
    }
}
