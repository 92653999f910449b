package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.unionhall.membership.member.ChangeStanding;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** A request begins to wait, in the time that holds where the member's union is. */
@ApplicationScoped
class OpenRequested {

    @Inject RequestedCorrections requests;
    @Inject FindRequested find;
    @Inject ChangeStanding standing;
    @Inject CheckFact check;
    @Inject AnswerTerm term;
    @Inject Seal seal;

    /**
     * The member is held, so that nothing waits about a membership that ends at the same time. A
     * clerk proposes only what needs two.
     *
     * @throws Rejection {@code CORRECTION_OPEN}, {@code NO_SECOND_ACCOUNT_NEEDED}, {@code
     *     NOT_FOUND} when it has ended, what {@link CheckFact#check} refuses
     */
    RequestedCorrection open(Known member, Wanted wanted, Because why) {
        if (!standing.holdLive(member.id())) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        var day = LocalDate.ofInstant(why.at(), HouseClock.ZONE);
        var region = find.unit(member).regionCode();
        var right = check.check(member.id(), wanted, region, day);
        if (!right.needsTwo() && !why.by().equals(member.accountId())) {
            throw new Rejection(CorrectionProblem.NO_SECOND_ACCOUNT_NEEDED).at("/field");
        }
        return requests.added(
                RequestedCorrection.of(member, right.fact(), why, term.from(day, region), seal));
    }
}
