package org.unionhall.membership.standing;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.DailyUse;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.membership.notification.Template;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** A member asks to leave, or a union proposes to expel one. */
@ApplicationScoped
class AskProposal {

    @Inject FindMembers members;
    @Inject UnitCopies units;
    @Inject Allowances allowances;
    @Inject OpenProposal open;
    @Inject TellMember tell;
    @Inject Clock clock;

    /**
     * @throws Rejection {@code NO_LIVE_MEMBERSHIP}, {@code TOO_MANY_EXIT_REQUESTS}, {@code
     *     PROPOSAL_OPEN}
     */
    @Transactional
    Proposal exit(ExitRequest request, Actor actor) {
        var reason = Typed.isBlank(request.reason()) ? null : Reason.read(request.reason());
        var member =
                members.ofAccount(actor.id())
                        .orElseThrow(() -> new Rejection(StandingProblem.NO_LIVE_MEMBERSHIP));
        if (!allowances.take(actor.id(), DailyUse.EXIT_REQUEST)) {
            throw allowances.usedUp(StandingProblem.TOO_MANY_EXIT_REQUESTS);
        }
        var now = clock.instant();
        var time = open.time(ProposalKind.EXIT, member, now);
        return open.open(Proposal.exit(member, reason, time, now));
    }

    /**
     * @throws Rejection {@code NOT_FOUND} also for a member out of sight, {@code FORBIDDEN}, {@code
     *     OWN_MEMBERSHIP}, {@code PROPOSAL_OPEN}
     */
    @Transactional
    Proposal expulsion(ExpulsionRequest request, Actor clerk) {
        var reason = Reason.read(request.reason());
        var document = StandingRequest.document(request.document(), true);
        var member =
                members.one(request.memberId())
                        .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
        clerk.require(REVIEW_JOINING, units.get(member.unitId()).place());
        var now = clock.instant();
        var time = open.time(ProposalKind.EXPULSION, member, now);
        var proposal = Proposal.expulsion(member, clerk, reason, document, time, now);
        open.open(proposal);
        tell.proposed(proposal, member, Template.EXPULSION_PROPOSED);
        return proposal;
    }
}
