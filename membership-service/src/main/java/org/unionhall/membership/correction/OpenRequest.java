package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.unionhall.membership.member.ChangeStanding;
import org.unionhall.membership.member.CorrectMember;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** A request begins to wait, in the time that holds where the member's union is. */
@ApplicationScoped
class OpenRequest {

    @Inject CorrectionRequests requests;
    @Inject FindRequest find;
    @Inject ChangeStanding standing;
    @Inject CorrectMember members;
    @Inject CheckFact check;
    @Inject AnswerTerm term;
    @Inject Seal seal;

    /**
     * The member is held, so that nothing waits about a membership that ends at the same time.
     *
     * @throws Rejection {@code CORRECTION_OPEN}, {@code NOT_FOUND} when it has ended, what {@link
     *     CheckFact#check} refuses
     */
    CorrectionRequest open(Known member, CorrectionOrder order, Because why) {
        if (!standing.holdLive(member.id())) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        var day = LocalDate.ofInstant(why.at(), HouseClock.ZONE);
        var region = find.unit(member).regionCode();
        var wanted =
                check.check(
                        order.field(),
                        order.value(),
                        order.idType(),
                        members.before(member.id(), day),
                        region,
                        day);
        return requests.added(
                CorrectionRequest.of(member, wanted, why, term.from(day, region), seal));
    }
}
