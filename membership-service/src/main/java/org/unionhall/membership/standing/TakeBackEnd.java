package org.unionhall.membership.standing;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.membership.joining.ReclaimIdentity;
import org.unionhall.membership.member.ChangeStanding;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.member.Standing;
import org.unionhall.membership.member.StandingChange;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.organizationcopy.UnitCopy;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * The union above takes back the end of a membership that was a mistake: it goes on as if it had
 * not ended, from the day of the end on, under its number and with its day of joining. Nobody who
 * wanted to leave is kept by it.
 */
@ApplicationScoped
class TakeBackEnd {

    /** What the ledger says of it. */
    static final String GROUND = "ENDED_BY_MISTAKE";

    @Inject FindProposal find;
    @Inject UnitCopies units;
    @Inject ChangeStanding standing;
    @Inject ReclaimIdentity identities;
    @Inject UndoRule rule;
    @Inject TellMember tell;
    @Inject Clock clock;

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code OWN_MEMBERSHIP}, {@code
     *     VERSION_REQUIRED}, {@code STALE_VERSION}, {@code MEMBERSHIP_NOT_SO}, what {@link
     *     UndoRule#require} refuses, {@code IDENTITY_CLAIMED_ANEW}
     */
    @Transactional
    StandingView takeBack(UUID memberId, UndoRequest request, IfMatch version, Actor clerk) {
        var reason = Reason.read(request.reason());
        var document = StandingRequest.document(request.document(), true);
        var member = find.member(memberId);
        var unit = allowed(member, clerk);
        standing.require(memberId, version);
        var end = standing.holdEnded(memberId);
        var now = clock.instant();
        rule.require(memberId, end, unit.regionCode(), clerk, now);
        if (!identities.again(memberId, now)) {
            throw new Rejection(StandingProblem.IDENTITY_CLAIMED_ANEW);
        }
        var change = end.retained() ? StandingChange.REINSTATE_RETAINED : StandingChange.REINSTATE;
        var on = new Standing(change, GROUND, reason, document, end.on(), clerk.id());
        var changed = standing.change(memberId, on, now);
        tell.changed(member, changed.version());
        return StandingView.of(memberId, changed);
    }

    private UnitCopy allowed(Known member, Actor clerk) {
        if (clerk.id().equals(member.accountId())) {
            throw new Rejection(StandingProblem.OWN_MEMBERSHIP);
        }
        var unit = units.get(member.unitId());
        clerk.require(REVIEW_JOINING, unit.place());
        if (!find.actsAbove(unit, clerk)) {
            throw new Rejection(CommonProblem.FORBIDDEN, REVIEW_JOINING.name());
        }
        return unit;
    }
}
