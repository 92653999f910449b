package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.DailyUse;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** A member asks for a correction, or a clerk proposes one that needs a second account. */
@ApplicationScoped
class AskCorrection {

    @Inject FindMembers members;
    @Inject FindRequested find;
    @Inject Allowances allowances;
    @Inject OpenRequested open;
    @Inject Clock clock;

    /**
     * @throws Rejection {@code NO_MEMBERSHIP_TO_CORRECT}, {@code TOO_MANY_CORRECTIONS}, {@code
     *     CORRECTION_OPEN}, what {@link CheckFact#check} refuses
     */
    @Transactional
    RequestedCorrection own(CorrectionOrder order, Actor actor) {
        var reason = order.readReason();
        var document = order.readDocument();
        var member =
                members.ofAccount(actor.id())
                        .orElseThrow(
                                () -> new Rejection(CorrectionProblem.NO_MEMBERSHIP_TO_CORRECT));
        if (!allowances.take(actor.id(), DailyUse.CORRECTION_REQUEST)) {
            throw allowances.usedUp(CorrectionProblem.TOO_MANY_CORRECTIONS);
        }
        var why = new Because(reason, document, actor.id(), clock.instant());
        return open.open(member, order.wanted(), why);
    }

    /**
     * @throws Rejection as {@link FindRequested#correctable} and {@link CheckFact#check} do, {@code
     *     NO_SECOND_ACCOUNT_NEEDED}, {@code CORRECTION_OPEN}
     */
    @Transactional
    RequestedCorrection proposed(UUID memberId, CorrectionOrder order, Actor clerk) {
        var reason = order.readReason();
        var document = order.readDocument();
        var member = find.correctable(memberId, clerk);
        var why = new Because(reason, document, clerk.id(), clock.instant());
        return open.open(member, order.wanted(), why);
    }
}
