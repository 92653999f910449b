package org.unionhall.membership.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.DailyUse;
import org.unionhall.membership.secondfactor.CheckSecondFactor.Verdict;
import org.unionhall.platform.sealing.Seal;

/** Compares codes of an app with a second factor, and counts the wrong ones of a day. */
@ApplicationScoped
class CompareCode {

    @Inject SecondFactors factors;
    @Inject Allowances allowances;
    @Inject SecondFactorSettings settings;
    @Inject Seal seal;
    @Inject Clock clock;

    /** The account's row is held. A right code is used up. */
    Verdict compare(SecondFactor factor, UUID account, String code) {
        if (!allowances.take(account, DailyUse.SECOND_FACTOR_MISS, 0)) {
            return Verdict.TOO_OFTEN;
        }
        if (factor.takes(code, seal, clock.instant())) {
            factors.changed(factor);
            return Verdict.RIGHT;
        }
        allowances.take(account, DailyUse.SECOND_FACTOR_MISS, 1);
        return Verdict.WRONG;
    }

    /** Whether the first code of one that is not in force yet comes too late. */
    boolean isTooLate(SecondFactor factor) {
        return !factor.isOn() && !factor.isBegun(clock.instant(), settings.confirmWithin());
    }

    /** Its first code was right. */
    void confirm(SecondFactor factor) {
        factor.confirm(clock.instant());
        factors.changed(factor);
    }
}
