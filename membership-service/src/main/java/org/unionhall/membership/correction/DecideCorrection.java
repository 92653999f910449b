package org.unionhall.membership.correction;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.CountedRejection;
import org.unionhall.platform.web.problem.Rejection;

/** Requests for corrections are granted, refused and withdrawn. */
@ApplicationScoped
class DecideCorrection {

    @Inject RequestedCorrections requests;
    @Inject FindRequested find;
    @Inject CheckFact check;
    @Inject ApplyCorrection apply;
    @Inject TellCorrected tell;
    @Inject Seal seal;
    @Inject Clock clock;

    /**
     * A clerk finds it right. Where two are needed, the first only says so; so does the next when
     * the first has lost the right to since.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code VERSION_REQUIRED}, {@code
     *     STALE_VERSION}, {@code OWN_DATA}, {@code CORRECTION_CLOSED}, {@code
     *     FIRST_DOES_NOT_DECIDE}, {@code MEMBERSHIP_IS_OVER}, what {@link CheckFact#check} and
     *     {@link ApplyCorrection#apply} refuse
     */
    @Transactional(dontRollbackOn = CountedRejection.class)
    RequestedCorrection approve(UUID id, IfMatch version, Actor clerk) {
        var request = requests.held(find.one(id, clerk));
        version.require(request);
        request.requireDecidable(clerk);
        var member = find.correctable(request.memberId(), clerk);
        request.requireAnother(clerk);
        var region = find.unit(member).regionCode();
        var right = check.check(member.id(), request.wanted(seal), region, LocalDate.now(clock));
        var checker = request.checkedBy();
        boolean last = checker == null ? !right.needsTwo() : find.stillDecides(checker, member);
        if (last) {
            var now = clock.instant();
            var why =
                    new Because(
                            request.asked().reason(), request.asked().document(), clerk.id(), now);
            apply.apply(member, right.fact(), id, why, clerk);
            request.grantedBy(clerk, now);
        } else {
            request.checkedBy(clerk);
        }
        requests.changed(request);
        return request;
    }

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code VERSION_REQUIRED}, {@code
     *     STALE_VERSION}, {@code OWN_DATA}, {@code CORRECTION_CLOSED}
     */
    @Transactional
    RequestedCorrection refuse(UUID id, Reason reason, IfMatch version, Actor clerk) {
        var why = reason.read();
        var request = requests.held(find.one(id, clerk));
        version.require(request);
        request.requireDecidable(clerk);
        request.refusedBy(clerk, why, clock.instant());
        requests.changed(request);
        tell.refused(find.member(request), id);
        return request;
    }

    /**
     * By whoever asked for it.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code STALE_VERSION}, {@code
     *     CORRECTION_CLOSED}
     */
    @Transactional
    RequestedCorrection withdraw(UUID id, OptionalIfMatch version, Actor actor) {
        var request = requests.held(find.one(id, actor));
        version.require(request);
        if (!request.wasAskedBy(actor)) {
            throw new Rejection(CommonProblem.FORBIDDEN, REVIEW_JOINING.name());
        }
        request.withdrawnBy(actor, clock.instant());
        requests.changed(request);
        return request;
    }
}
