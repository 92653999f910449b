package org.unionhall.membership.mobilechange;

import static org.unionhall.membership.mobilechange.MobileChangeProblem.ACCOUNT_IN_USE;
import static org.unionhall.membership.mobilechange.MobileChangeProblem.SAME_MOBILE;
import static org.unionhall.membership.mobilechange.MobileChangeProblem.TOO_MANY_MOBILE_CHANGES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.DailyUse;
import org.unionhall.membership.erasure.ClearAccount;
import org.unionhall.membership.mobilechange.MobileChange.Reach;
import org.unionhall.membership.person.Mobile;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CountedRejection;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Somebody says that an account is the own one and its telephone lost. The answer is the same
 * whether there is such an account.
 */
@ApplicationScoped
class ClaimAccount {

    @Inject MobileChanges changes;
    @Inject FindFormer former;
    @Inject OwnMobile own;
    @Inject ClearAccount clear;
    @Inject Waiting waiting;
    @Inject Allowances allowances;
    @Inject Clock clock;

    /**
     * @throws Rejection {@code NO_MOBILE}, {@code SAME_MOBILE}, {@code ACCOUNT_IN_USE}, {@code
     *     TOO_MANY_MOBILE_CHANGES}, {@code MOBILE_CHANGE_OPEN}, what is wrong with number, name or
     *     document
     */
    @Transactional(dontRollbackOn = CountedRejection.class)
    MobileChange claim(FormerAccountRequest request, Actor actor) {
        var mobile = own.of(actor);
        var number = former(request, mobile);
        var person = former.person(request);
        if (!clear.isEmpty(actor.id())) {
            throw new Rejection(ACCOUNT_IN_USE);
        }
        if (!allowances.take(actor.id(), DailyUse.MOBILE_CLAIM)) {
            throw allowances.usedUp(TOO_MANY_MOBILE_CHANGES);
        }
        var now = clock.instant();
        var holder = former.find(person, number).orElse(null);
        if (holder != null
                && holder.accountId() != null
                && changes.wasObjected(actor.id(), holder.accountId())) {
            holder = null;
        }
        var claim =
                MobileChange.claimed(actor.id(), holder, number, mobile, waiting.from(now), now);
        changes.added(claim);
        if (claim.holderId() != null) {
            waiting.tellClaimed(claim);
        }
        return claim;
    }

    private Reach former(FormerAccountRequest request, Mobile mobile) {
        if (Typed.isBlank(request.formerMobile())) {
            return null;
        }
        var said = Mobile.read(request.formerMobile()).orThrow("/formerMobile");
        if (said.equals(mobile)) {
            throw new Rejection(SAME_MOBILE).at("/formerMobile");
        }
        return own.number(said);
    }
}
