package org.unionhall.membership.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.unionhall.membership.calendarcopy.WorkingCalendar;
import org.unionhall.membership.member.ChangeStanding;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.organizationcopy.UnitCopy;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.parametercopy.Parameters;
import org.unionhall.platform.persistence.AnswerTime;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** A proposal begins to wait, in the time that holds where the member's union is. */
@ApplicationScoped
class OpenProposal {

    @Inject Proposals proposals;
    @Inject ChangeStanding standing;
    @Inject UnitCopies units;
    @Inject Parameters parameters;
    @Inject WorkingCalendar calendar;

    AnswerTime time(ProposalKind kind, Known member, Instant now) {
        var day = LocalDate.ofInstant(now, HouseClock.ZONE);
        var region = units.find(member.unitId()).map(UnitCopy::regionCode).orElse(null);
        var name =
                kind == ProposalKind.EXIT
                        ? ParameterName.EXIT_ANSWER_DAYS
                        : ParameterName.EXPULSION_FILING_DAYS;
        return AnswerTime.from(day, parameters.number(name, region, day), calendar.days());
    }

    /**
     * The member is held, so that nothing waits about a membership that ends at the same time.
     *
     * @throws Rejection {@code PROPOSAL_OPEN}, {@code NOT_FOUND} when it has ended
     */
    Proposal open(Proposal proposal) {
        if (!standing.holdLive(proposal.memberId())) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        return proposals.added(proposal);
    }
}
