package org.unionhall.membership.standing;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.membership.notification.Template;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Proposals are granted, refused and withdrawn. */
@ApplicationScoped
class DecideProposal {

    @Inject Proposals proposals;
    @Inject FindProposal find;
    @Inject ApplyChange apply;
    @Inject TellMember tell;
    @Inject Clock clock;

    /**
     * The union lets the member leave, or the union above files the expulsion.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code STALE_VERSION}, as {@link
     *     Proposal#approvedBy} does, {@code MEMBERSHIP_NOT_SO}
     */
    @Transactional
    Proposal approve(UUID id, OptionalIfMatch version, Actor clerk) {
        var proposal = decidable(id, version, clerk);
        var now = clock.instant();
        var change = proposal.approvedBy(clerk, now);
        apply.hold(proposal.memberId());
        apply.apply(find.member(proposal), change, now);
        proposals.changed(proposal);
        return proposal;
    }

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code STALE_VERSION}, as {@link
     *     Proposal#refusedBy} does
     */
    @Transactional
    Proposal refuse(UUID id, Reason reason, OptionalIfMatch version, Actor clerk) {
        var why = reason.read();
        var proposal = decidable(id, version, clerk);
        proposal.refusedBy(clerk, why, clock.instant());
        return dropped(proposal);
    }

    /**
     * By the member who asked to leave, or the union that proposed the expulsion.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code STALE_VERSION}, {@code
     *     OWN_MEMBERSHIP}, {@code PROPOSAL_CLOSED}
     */
    @Transactional
    Proposal withdraw(UUID id, OptionalIfMatch version, Actor actor) {
        var proposal = held(id, version, actor);
        if (proposal.kind() == ProposalKind.EXPULSION) {
            proposal.requireNotOwn(actor);
        } else if (!proposal.isOwnOf(actor)) {
            throw forbidden();
        }
        proposal.withdrawnBy(actor, clock.instant());
        return dropped(proposal);
    }

    private Proposal dropped(Proposal proposal) {
        proposals.changed(proposal);
        if (proposal.kind() == ProposalKind.EXPULSION) {
            tell.proposed(proposal, find.member(proposal), Template.EXPULSION_DROPPED);
        }
        return proposal;
    }

    private Proposal decidable(UUID id, OptionalIfMatch version, Actor clerk) {
        var proposal = held(id, version, clerk);
        proposal.requireNotOwn(clerk);
        if (!find.decides(proposal, clerk)) {
            throw forbidden();
        }
        return proposal;
    }

    private Proposal held(UUID id, OptionalIfMatch version, Actor actor) {
        var proposal = proposals.held(find.one(id, actor));
        version.require(proposal);
        return proposal;
    }

    private static Rejection forbidden() {
        return new Rejection(CommonProblem.FORBIDDEN, REVIEW_JOINING.name());
    }
}
