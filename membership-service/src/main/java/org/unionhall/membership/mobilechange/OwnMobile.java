package org.unionhall.membership.mobilechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.account.FindAccounts;
import org.unionhall.membership.mobilechange.MobileChange.Reach;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** By which mobile somebody is reached now. */
@ApplicationScoped
class OwnMobile {

    @Inject FindAccounts accounts;
    @Inject Seal seal;

    /**
     * @throws Rejection {@code NO_MOBILE}
     */
    Mobile of(Actor actor) {
        var mobile = accounts.mobile(actor.id());
        if (mobile == null) {
            throw new Rejection(MobileChangeProblem.NO_MOBILE);
        }
        return mobile;
    }

    Reach number(Mobile mobile) {
        return new Reach(seal.index(IndexKind.MOBILE, mobile.number()), mobile.masked());
    }
}
