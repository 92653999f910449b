package org.unionhall.membership.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.secondfactor.CheckSecondFactor.Verdict;
import org.unionhall.platform.web.problem.Rejection;

/**
 * What is answered to a code that was not right. Thrown outside of the transaction that counted it.
 */
@ApplicationScoped
public class SecondFactorRefusals {

    @Inject Allowances allowances;

    /** The refusal of what is not {@link Verdict#RIGHT}. */
    public Rejection of(Verdict verdict) {
        return switch (verdict) {
            case WRONG -> new Rejection(SecondFactorProblem.SECOND_FACTOR_WRONG).at("/code");
            case TOO_OFTEN -> allowances.usedUp(SecondFactorProblem.SECOND_FACTOR_TOO_OFTEN);
            case NONE -> new Rejection(SecondFactorProblem.SECOND_FACTOR_OFF);
            case RIGHT -> throw new IllegalArgumentException("A right code is not refused");
        };
    }
}
