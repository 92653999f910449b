package org.unionhall.membership.standing;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.organizationcopy.UnitCopy;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Whom a proposal concerns: the member, and those who decide where the member is now. */
@ApplicationScoped
class FindProposal {

    @Inject Proposals proposals;
    @Inject FindMembers members;
    @Inject UnitCopies units;

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    Proposal one(UUID id, Actor actor) {
        var proposal = proposals.get(id);
        if (!proposal.isOwnOf(actor)) {
            actor.require(REVIEW_JOINING, unit(proposal).place());
        }
        return proposal;
    }

    Known member(Proposal proposal) {
        return member(proposal.memberId());
    }

    /**
     * @throws Rejection {@code NOT_FOUND}
     */
    Known member(UUID id) {
        return members.known(id).orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    /**
     * Whether the actor decides it: what a member asks for, the union; what the union wants, the
     * one above it, or, where there is none, a colleague.
     */
    boolean decides(Proposal proposal, Actor actor) {
        var unit = unit(proposal);
        return proposal.kind() == ProposalKind.EXPULSION
                ? actsAbove(unit, actor)
                : actor.may(REVIEW_JOINING, unit.place());
    }

    /**
     * Whether the actor acts for the union above, or, where there is none, for the union itself.
     */
    boolean actsAbove(UnitCopy unit, Actor actor) {
        var above = unit.parentId() == null ? unit : units.get(unit.parentId());
        return actor.may(REVIEW_JOINING, above.place());
    }

    private UnitCopy unit(Proposal proposal) {
        return units.get(member(proposal).unitId());
    }
}
