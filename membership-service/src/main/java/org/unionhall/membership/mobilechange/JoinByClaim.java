package org.unionhall.membership.mobilechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.unionhall.membership.account.ReachAccount;
import org.unionhall.membership.erasure.ClearAccount;
import org.unionhall.membership.joining.ReclaimIdentity;
import org.unionhall.membership.member.JoinAccount;
import org.unionhall.platform.web.problem.Rejection;

/** A member who never had an account has the one that claims it. */
@ApplicationScoped
class JoinByClaim {

    @Inject MobileChanges changes;
    @Inject ReachAccount accounts;
    @Inject ClearAccount clear;
    @Inject JoinAccount members;
    @Inject ReclaimIdentity identities;

    /**
     * The account has to be as empty as when it asked, and the member to have none still.
     *
     * @throws Rejection {@code CLAIM_FITS_NOBODY}
     */
    void join(MobileChange claim, Instant now) {
        var account = claim.accountId();
        accounts.hold(account);
        if (!clear.isEmpty(account) || !members.join(claim.memberId(), account, now)) {
            throw new Rejection(MobileChangeProblem.CLAIM_FITS_NOBODY);
        }
        identities.account(claim.memberId(), account);
        claim.joined(now);
        changes.changed(claim);
    }
}
