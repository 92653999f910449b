package org.unionhall.membership.merge;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Whom a merge concerns: the two members, the unions of both, and the one above that decides. */
@ApplicationScoped
class FindMerge {

    @Inject Merges merges;
    @Inject FindMembers members;
    @Inject UnitCopies units;

    /**
     * For who has one of the two records, and the unions of both.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    Merge one(UUID id, Actor actor) {
        var merge = merges.get(id);
        if (!merge.two().accounts().contains(actor.id())) {
            requireEither(merge, actor);
        }
        return merge;
    }

    /**
     * The actor acts for the union of one of the two, or above it.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    private void requireEither(Merge merge, Actor actor) {
        long other = place(merge.two().mergedId());
        long place = place(merge.two().survivorId());
        if (!actor.may(REVIEW_JOINING, other)) {
            actor.require(REVIEW_JOINING, actor.sight().covers(place) ? place : other);
        }
    }

    /**
     * The actor acts for the union that decides now, and for those of both.
     *
     * @throws Rejection {@code FORBIDDEN}
     */
    void requireDecider(Merge merge, Actor actor) {
        merge.decidedAt(decider(merge));
        var places =
                List.of(
                        units.get(merge.deciderId()).place(),
                        place(merge.two().survivorId()),
                        place(merge.two().mergedId()));
        if (!places.stream().allMatch(place -> actor.may(REVIEW_JOINING, place))) {
            throw new Rejection(CommonProblem.FORBIDDEN, REVIEW_JOINING.name());
        }
    }

    /** The nearest union above both as they are now. */
    UUID decider(Merge merge) {
        return decider(member(merge.two().survivorId()), member(merge.two().mergedId()));
    }

    UUID decider(Known one, Known other) {
        return units.aboveBoth(one.unitId(), other.unitId()).unitId();
    }

    /** A member of a merge as it is now. */
    Known member(UUID id) {
        return members.known(id).orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
    }

    private long place(UUID memberId) {
        return units.get(member(memberId).unitId()).place();
    }
}
