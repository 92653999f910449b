package org.unionhall.membership.mobilechange;

import static org.unionhall.membership.mobilechange.MobileChangeProblem.SAME_MOBILE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.person.Mobile;
import org.unionhall.membership.signin.ProveMobile;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** Changes the mobile of who has both telephones. Codes are compared before anything is held. */
@ApplicationScoped
class ChangeMobile {

    @Inject ProveMobile prove;
    @Inject OwnMobile own;
    @Inject MoveMobile move;

    /**
     * @throws Rejection {@code NO_MOBILE}, {@code SAME_MOBILE}, {@code MOBILE_IN_USE}, what is
     *     wrong with the number, and what {@link ProveMobile} refuses
     */
    MobileChange change(NewMobileRequest request, Actor actor) {
        var former = own.of(actor);
        var mobile = Mobile.read(request.mobile()).orThrow("/mobile");
        if (mobile.equals(former)) {
            throw new Rejection(SAME_MOBILE).at("/mobile");
        }
        prove.require(former, request.formerCode(), request.formerAttempt(), "/formerCode");
        prove.require(mobile, request.code(), request.attempt(), "/code");
        return move.change(actor.id(), own.number(former), mobile);
    }
}
