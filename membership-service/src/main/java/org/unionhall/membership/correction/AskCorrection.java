package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.DailyUse;
import org.unionhall.membership.member.ChangeStanding;
import org.unionhall.membership.member.CorrectMember;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** A member asks for a correction, or a clerk proposes one that needs a second account. */
@ApplicationScoped
class AskCorrection {

    @Inject FindMembers members;
    @Inject FindRequest find;
    @Inject Allowances allowances;
    @Inject OpenRequest open;
    @Inject CorrectMember register;
    @Inject ChangeStanding standing;
    @Inject Clock clock;

    /**
     * @throws Rejection {@code NO_MEMBERSHIP_TO_CORRECT}, {@code TOO_MANY_CORRECTIONS}, {@code
     *     CORRECTION_OPEN}, what {@link CheckFact#check} refuses
     */
    @Transactional
    CorrectionRequest own(CorrectionOrder order, Actor actor) {
        var reason = order.readReason();
        var document = order.readDocument();
        var member =
                members.ofAccount(actor.id())
                        .orElseThrow(
                                () -> new Rejection(CorrectionProblem.NO_MEMBERSHIP_TO_CORRECT));
        if (!allowances.take(actor.id(), DailyUse.CORRECTION_REQUEST)) {
            throw allowances.usedUp(CorrectionProblem.TOO_MANY_CORRECTIONS);
        }
        return open.open(member, order, new Because(reason, document, actor.id(), clock.instant()));
    }

    /**
     * @throws Rejection as {@link FindRequest#correctable} and {@link CheckFact#check} do, {@code
     *     NO_SECOND_ACCOUNT_NEEDED}, {@code CORRECTION_OPEN}, {@code VERSION_REQUIRED}, {@code
     *     STALE_VERSION}
     */
    @Transactional
    CorrectionRequest proposed(UUID memberId, CorrectionOrder order, IfMatch version, Actor clerk) {
        var reason = order.readReason();
        var document = order.readDocument();
        var member = find.correctable(memberId, clerk);
        standing.require(memberId, version);
        if (!CorrectDirectly.needsTwo(
                order.field(), register.before(memberId, LocalDate.now(clock)))) {
            throw new Rejection(CorrectionProblem.NO_SECOND_ACCOUNT_NEEDED).at("/field");
        }
        return open.open(member, order, new Because(reason, document, clerk.id(), clock.instant()));
    }
}
