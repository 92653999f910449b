package org.unionhall.membership.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.account.FindAccounts;
import org.unionhall.membership.account.ReachAccount;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.access.SignedIn;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * An account begins to have a second factor. Only somebody who has signed in just now may: who
 * stole a token cannot lock its owner out with a secret of their own.
 */
@ApplicationScoped
class EnrolSecondFactor {

    @Inject SecondFactors factors;
    @Inject FindAccounts accounts;
    @Inject ReachAccount rows;
    @Inject SecondFactorSettings settings;
    @Inject Seal seal;
    @Inject Clock clock;

    /**
     * Makes the secret, shown this once. One that was made before and not confirmed is void.
     *
     * @throws Rejection {@code SIGN_IN_NOT_FRESH}, {@code SECOND_FACTOR_ON}, {@code NOT_FOUND} for
     *     who is not reached by a mobile here: API clients, and people of another issuer
     */
    @Transactional
    EnrolmentView begin(UUID account, SignedIn signedIn) {
        var mobile = accounts.named(List.of(account)).mobileMask(account);
        if (mobile == null) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        var now = clock.instant();
        if (signedIn.at() == null || signedIn.at().plus(settings.freshFor()).isBefore(now)) {
            throw new Rejection(
                    SecondFactorProblem.SIGN_IN_NOT_FRESH, settings.freshFor().toMinutes());
        }
        rows.hold(account);
        var totp = Totp.random();
        var known = factors.findByIdOptional(account);
        var factor = known.orElseGet(() -> SecondFactor.of(account));
        factor.begin(totp, seal, now);
        if (known.isPresent()) {
            factors.changed(factor);
        } else {
            factors.added(factor);
        }
        return EnrolmentView.of(
                totp, settings.issuer(), mobile, settings.confirmWithin().toSeconds());
    }
}
