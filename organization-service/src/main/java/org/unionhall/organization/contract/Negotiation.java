package org.unionhall.organization.contract;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.unionhall.platform.web.problem.Rejection;

/**
 * 集体协商: who negotiates, the chief of each side included.
 *
 * @param repliedOn the day the other side replied to the offer
 */
@Embeddable
record Negotiation(LocalDate repliedOn, int unionNegotiators, int employerNegotiators) {

    /**
     * Both sides send equal numbers (《集体合同规定》第十九条).
     *
     * @param least of each side
     * @throws Rejection {@code NEGOTIATORS_UNEQUAL}, {@code NEGOTIATORS_TOO_FEW}
     */
    void require(int least) {
        if (unionNegotiators != employerNegotiators) {
            throw new Rejection(
                            ContractProblem.NEGOTIATORS_UNEQUAL,
                            unionNegotiators,
                            employerNegotiators)
                    .at("/employerNegotiators");
        }
        if (unionNegotiators < least) {
            throw new Rejection(ContractProblem.NEGOTIATORS_TOO_FEW, least).at("/unionNegotiators");
        }
    }
}
