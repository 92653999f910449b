package org.unionhall.membership.erasure;

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

/** Whom an erasure concerns, and which unions see to it. */
@ApplicationScoped
class FindErasure {

    @Inject Erasures erasures;
    @Inject FindMembers members;
    @Inject FindUnion unions;
    @Inject UnitCopies units;

    /**
     * Which unions see to an erasure.
     *
     * @param member the latest membership; null for who never had one
     * @param unit checks who asks
     * @param decider approves; the union above, where there is one
     */
    record Unions(Known member, UnitCopy unit, UnitCopy decider) {

        UUID memberId() {
            return member == null ? null : member.id();
        }
    }

    /** Those of the latest membership or application, else those of the federation at the top. */
    Unions unions(UUID account) {
        var member = members.lastOfAccount(account).orElse(null);
        var unit = units.get(member == null ? unions.ofAccount(account) : member.unitId());
        while (!unit.hasNotEnded() && unit.parentId() != null) {
            unit = units.get(unit.parentId());
        }
        var decider = unit.parentId() == null ? unit : units.get(unit.parentId());
        return new Unions(member, unit, decider);
    }

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    Erasure one(UUID id, Actor actor) {
        var erasure = erasures.get(id);
        if (!erasure.isOf(actor)) {
            require(erasure.unitId(), actor);
        }
        return erasure;
    }

    /**
     * The actor reviews for the union above, which approves.
     *
     * @throws Rejection {@code FORBIDDEN}
     */
    void requireAbove(Erasure erasure, Actor actor) {
        if (!actor.may(REVIEW_JOINING, units.get(erasure.deciderId()).place())) {
            throw new Rejection(CommonProblem.FORBIDDEN, REVIEW_JOINING.name());
        }
    }

    /**
     * The actor reviews for that union.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    void require(UUID unit, Actor actor) {
        actor.require(REVIEW_JOINING, units.get(unit).place());
    }
}
