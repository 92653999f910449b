package org.unionhall.membership.standing;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.membership.member.ChangeStanding;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** A union retains, restores or ends one of its memberships. */
@ApplicationScoped
class DecideStanding {

    @Inject FindMembers members;
    @Inject UnitCopies units;
    @Inject ChangeStanding standing;
    @Inject ApplyChange apply;
    @Inject Clock clock;

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code OWN_MEMBERSHIP}, {@code
     *     VERSION_REQUIRED}, {@code STALE_VERSION}, what {@link StandingRequest#read} and {@link
     *     ApplyChange#apply} refuse with
     */
    @Transactional
    StandingView decide(UUID memberId, StandingRequest request, IfMatch version, Actor clerk) {
        var member =
                members.known(memberId).orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
        if (clerk.id().equals(member.accountId())) {
            throw new Rejection(StandingProblem.OWN_MEMBERSHIP);
        }
        clerk.require(REVIEW_JOINING, units.get(member.unitId()).place());
        var change = request.read(clerk.id());
        apply.hold(memberId);
        standing.require(memberId, version);
        return StandingView.of(memberId, apply.apply(member, change, clock.instant()));
    }
}
