package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.membership.member.ChangeStanding;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** A clerk puts right what one account may put right. */
@ApplicationScoped
class CorrectDirectly {

    @Inject FindRequested find;
    @Inject ChangeStanding standing;
    @Inject CheckFact check;
    @Inject ApplyCorrection apply;
    @Inject Clock clock;

    /**
     * @throws Rejection as {@link FindRequested#correctable}, {@link CheckFact#check} and {@link
     *     ApplyCorrection#apply} do, {@code VERSION_REQUIRED}, {@code STALE_VERSION}, {@code
     *     SECOND_ACCOUNT_NEEDED}
     */
    @Transactional
    Correction correct(UUID memberId, CorrectionOrder order, IfMatch version, Actor clerk) {
        var reason = order.readReason();
        var document = order.readDocument();
        var member = find.correctable(memberId, clerk);
        standing.require(memberId, version);
        var region = find.unit(member).regionCode();
        var right = check.check(memberId, order.wanted(), region, LocalDate.now(clock));
        if (right.needsTwo()) {
            throw new Rejection(CorrectionProblem.SECOND_ACCOUNT_NEEDED).at("/field");
        }
        var why = new Because(reason, document, clerk.id(), clock.instant());
        return apply.apply(member, right.fact(), null, why, clerk);
    }
}
