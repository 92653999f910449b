package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.membership.member.ChangeStanding;
import org.unionhall.membership.member.CorrectMember;
import org.unionhall.membership.member.CorrectMember.Before;
import org.unionhall.membership.person.CheckedFact;
import org.unionhall.membership.person.PersonField;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** A clerk puts right what one account may put right. */
@ApplicationScoped
class CorrectDirectly {

    @Inject FindRequest find;
    @Inject ChangeStanding standing;
    @Inject CorrectMember members;
    @Inject CheckFact check;
    @Inject ApplyCorrection apply;
    @Inject Clock clock;

    /**
     * @throws Rejection as {@link FindRequest#correctable}, {@link CheckFact#check} and {@link
     *     ApplyCorrection#apply} do, {@code VERSION_REQUIRED}, {@code STALE_VERSION}, {@code
     *     SECOND_ACCOUNT_NEEDED}
     */
    @Transactional
    Correction correct(UUID memberId, CorrectionOrder order, IfMatch version, Actor clerk) {
        var reason = order.readReason();
        var document = order.readDocument();
        var member = find.correctable(memberId, clerk);
        standing.require(memberId, version);
        var now = clock.instant();
        var before = members.before(memberId, LocalDate.now(clock));
        if (needsTwo(order.field(), before)) {
            throw new Rejection(CorrectionProblem.SECOND_ACCOUNT_NEEDED).at("/field");
        }
        var right = checked(order, before, find.unit(member).regionCode());
        return apply.apply(
                member, right, null, new Because(reason, document, clerk.id(), now), clerk);
    }

    private CheckedFact checked(CorrectionOrder order, Before before, String region) {
        return check.check(
                order.field(), order.value(), order.idType(), before, region, LocalDate.now(clock));
    }

    /** The number always; the name where the registry has confirmed it. */
    static boolean needsTwo(PersonField field, Before before) {
        return field == PersonField.ID_NUMBER || (field == PersonField.NAME && before.verified());
    }
}
