package org.unionhall.membership.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.membership.member.ChangeStanding.End;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.parametercopy.Parameters;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** Which ends can be taken back, by whom, and until when. */
@ApplicationScoped
class UndoRule {

    @Inject Proposals proposals;
    @Inject Parameters parameters;

    /**
     * @param region of the member's union, or null
     * @throws Rejection {@code LEFT_BY_ASKING}, {@code UNDONE_BY_ANOTHER}, {@code UNDO_TOO_LATE}
     */
    void require(UUID memberId, End end, String region, Actor clerk, Instant now) {
        if (proposals.leftByAsking(memberId)) {
            throw new Rejection(StandingProblem.LEFT_BY_ASKING);
        }
        if (clerk.id().equals(end.by())) {
            throw new Rejection(StandingProblem.UNDONE_BY_ANOTHER);
        }
        var today = LocalDate.ofInstant(now, HouseClock.ZONE);
        int days = parameters.number(ParameterName.END_UNDO_DAYS, region, today);
        if (end.isOlderThan(days, today)) {
            throw new Rejection(StandingProblem.UNDO_TOO_LATE, days);
        }
    }
}
