package org.unionhall.membership.correction;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVEAL_IDENTITY;
import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.organizationcopy.UnitCopy;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Actors;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Whom a correction concerns, and who decides where the member is now. */
@ApplicationScoped
class FindRequested {

    @Inject RequestedCorrections requests;
    @Inject FindMembers members;
    @Inject UnitCopies units;
    @Inject Actors actors;

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    RequestedCorrection one(UUID id, Actor actor) {
        var request = requests.get(id);
        if (!request.isOwnOf(actor)) {
            actor.require(REVIEW_JOINING, unit(member(request)).place());
        }
        return request;
    }

    /**
     * A member whose data the clerk may put right.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code OWN_DATA}, {@code
     *     MEMBERSHIP_IS_OVER}
     */
    Known correctable(UUID memberId, Actor clerk) {
        var member =
                members.known(memberId).orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
        if (clerk.id().equals(member.accountId())) {
            throw new Rejection(CorrectionProblem.OWN_DATA);
        }
        clerk.require(REVIEW_JOINING, unit(member).place());
        if (!member.live()) {
            throw new Rejection(CorrectionProblem.MEMBERSHIP_IS_OVER);
        }
        return member;
    }

    /**
     * One to be looked at by those who reveal identities.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN} also for the member
     */
    RequestedCorrection revealable(UUID id, Actor actor) {
        var request = requests.get(id);
        if (request.isOwnOf(actor)) {
            throw new Rejection(CommonProblem.FORBIDDEN, REVEAL_IDENTITY.name());
        }
        actor.require(REVEAL_IDENTITY, unit(member(request)).place());
        return request;
    }

    Known member(RequestedCorrection request) {
        return members.known(request.memberId())
                .orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    UnitCopy unit(Known member) {
        return units.get(member.unitId());
    }

    /** Whether somebody who was the first of two still may be. */
    boolean stillDecides(UUID account, Known member) {
        return actors.of(account).may(REVIEW_JOINING, unit(member).place());
    }
}
