package org.unionhall.membership.mobilechange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.DailyUse;
import org.unionhall.membership.notification.Template;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** Lets an account go whose number somebody else has now, and stops what waits. */
@ApplicationScoped
class ReleaseMobile {

    @Inject MobileChanges changes;
    @Inject ReadMobileChanges read;
    @Inject OwnMobile own;
    @Inject Waiting waiting;
    @Inject Allowances allowances;
    @Inject Clock clock;

    /**
     * Whoever is signed in elsewhere with the account is told and can stop it.
     *
     * @throws Rejection {@code NO_MOBILE}, {@code TOO_MANY_MOBILE_CHANGES}, {@code
     *     MOBILE_CHANGE_OPEN}
     */
    @Transactional
    MobileChange release(Actor actor) {
        var mobile = own.of(actor);
        if (!allowances.take(actor.id(), DailyUse.MOBILE_CLAIM)) {
            throw allowances.usedUp(MobileChangeProblem.TOO_MANY_MOBILE_CHANGES);
        }
        var now = clock.instant();
        var release =
                changes.added(
                        MobileChange.released(
                                actor.id(), own.number(mobile), waiting.from(now), now));
        waiting.tell(release, Template.MOBILE_RELEASE_ASKED);
        return release;
    }

    /**
     * By who asked or by who has the account.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code MOBILE_CHANGE_OVER}
     */
    @Transactional
    MobileChange stop(UUID id, Actor actor) {
        var change = changes.held(read.one(id, actor));
        change.stopped(actor, clock.instant());
        changes.changed(change);
        return change;
    }
}
