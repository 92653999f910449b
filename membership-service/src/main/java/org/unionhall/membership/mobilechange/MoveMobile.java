package org.unionhall.membership.mobilechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhall.membership.account.ReachAccount;
import org.unionhall.membership.erasure.ClearAccount;
import org.unionhall.membership.mobilechange.MobileChange.Reach;
import org.unionhall.membership.notification.Template;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.secondfactor.OpenSignIns;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Gives an account the mobile of another, which has nothing of its own and gives way. All sign-ins
 * of both end.
 */
@ApplicationScoped
class MoveMobile {

    @Inject MobileChanges changes;
    @Inject ReachAccount accounts;
    @Inject ClearAccount clear;
    @Inject OpenSignIns signIns;
    @Inject Waiting waiting;
    @Inject Clock clock;

    /**
     * @throws Rejection {@code MOBILE_IN_USE}; {@code NO_MOBILE} when the former number is the
     *     account's no more
     */
    @Transactional
    MobileChange change(UUID account, Reach former, Mobile mobile) {
        var other = accounts.reach(mobile, null).id();
        hold(account, other);
        if (!Arrays.equals(accounts.mobileIndex(account), former.index())) {
            throw new Rejection(MobileChangeProblem.NO_MOBILE);
        }
        if (!clear.isEmpty(other)) {
            throw new Rejection(MobileChangeProblem.MOBILE_IN_USE).at("/mobile");
        }
        var now = clock.instant();
        move(account, other, mobile);
        var change = changes.added(MobileChange.changed(account, former, mobile, now));
        waiting.tell(change, Template.MOBILE_CHANGED);
        return change;
    }

    /** Nobody has stopped the claim in time. The account that asked has to be as empty as then. */
    boolean claimed(MobileChange claim, Mobile mobile, Instant now) {
        var other = claim.accountId();
        if (!clear.isEmpty(other)) {
            return false;
        }
        claim.done(now);
        changes.changed(claim);
        move(claim.holderId(), other, mobile);
        waiting.tell(claim, Template.MOBILE_CHANGED);
        return true;
    }

    /** Nobody has stopped it in time: the account is reached by no number. */
    void released(MobileChange release, Instant now) {
        release.done(now);
        changes.changed(release);
        signIns.endAll(release.holderId());
        accounts.unreach(release.holderId());
    }

    /** Always in the same order. */
    void hold(UUID one, UUID other) {
        Stream.of(one, other).sorted().forEach(accounts::hold);
    }

    private void move(UUID account, UUID other, Mobile mobile) {
        signIns.endAll(other);
        signIns.endAll(account);
        clear.clear(other);
        accounts.reachBy(account, mobile);
    }
}
