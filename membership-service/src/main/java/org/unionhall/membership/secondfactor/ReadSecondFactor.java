package org.unionhall.membership.secondfactor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.account.FindAccounts;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Actors;
import org.unionhall.platform.web.access.SignedIn;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Shows people their own second factor, and who manages accounts whether somebody has one. */
@ApplicationScoped
class ReadSecondFactor {

    @Inject SecondFactors factors;
    @Inject RecoveryCodes recovery;
    @Inject SecondFactorEntries entries;
    @Inject Actors actors;
    @Inject RemoveForSomebody others;
    @Inject FindAccounts accounts;

    @Transactional
    SecondFactorView own(UUID account, SignedIn signedIn) {
        return SecondFactorView.of(
                factors.on(account).orElse(null),
                recovery.left(account),
                signedIn.bySecondFactor(),
                actors.officersNeedSecondFactorFrom().orElse(null),
                entries.latest(account));
    }

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    @Transactional
    AccountSecondFactorView of(UUID account, Actor actor) {
        others.require(account, actor);
        if (accounts.named(List.of(account)).mobileMask(account) == null) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        return AccountSecondFactorView.of(
                factors.on(account).orElse(null), entries.latest(account));
    }
}
