package org.unionhall.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.DailyUse;
import org.unionhall.membership.notification.Template;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** What the person does about an erasure. */
@ApplicationScoped
class AskErasure {

    @Inject Erasures erasures;
    @Inject FindErasure find;
    @Inject Holdings holdings;
    @Inject ErasureTerms terms;
    @Inject TellPerson tell;
    @Inject Allowances allowances;
    @Inject Clock clock;

    /**
     * The person is told, so that nobody asks unnoticed who has got hold of another's telephone.
     *
     * @throws Rejection {@code ERASURE_BLOCKED}, {@code TOO_MANY_ERASURES}, {@code ERASURE_OPEN}
     */
    @Transactional
    Erasure ask(Actor actor) {
        holdings.requireNothingOpen(actor.id());
        if (!allowances.take(actor.id(), DailyUse.ERASURE)) {
            throw allowances.usedUp(ErasureProblem.TOO_MANY_ERASURES);
        }
        var now = clock.instant();
        var by = find.unions(actor.id());
        var time = terms.answer(by.unit(), now);
        var erasure =
                erasures.added(
                        Erasure.asked(
                                actor.id(),
                                by.memberId(),
                                by.unit().unitId(),
                                by.decider().unitId(),
                                time,
                                now));
        tell.of(erasure, Template.ERASURE_ASKED);
        return erasure;
    }

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FOR_THE_ASKER}, {@code STALE_VERSION}, {@code
     *     ERASURE_CLOSED}
     */
    @Transactional
    Erasure withdraw(UUID id, OptionalIfMatch version, Actor actor) {
        var erasure = erasures.held(find.one(id, actor));
        version.require(erasure);
        erasure.withdrawn(actor, clock.instant());
        erasures.changed(erasure);
        return erasure;
    }
}
