package org.unionhall.organization.founding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.organization.unit.FoundUnit;
import org.unionhall.organization.unit.UnitProfile;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.SignedIn;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Somebody applies for the founding of a union, puts it right or takes it back. */
@ApplicationScoped
class ApplyForFounding {

    @Inject FoundingApplications applications;
    @Inject RecordFounding record;
    @Inject FindUnit units;
    @Inject FoundUnit founding;
    @Inject FoundingTerms terms;

    /**
     * An application that is open blocks nobody else's for the same employer: who was first is not
     * who is right, so whoever decides is shown both.
     *
     * @throws Rejection {@code REAL_NAME_NEEDED}, {@code FOUNDINGS_OPEN}, {@code
     *     TOO_MANY_FOUNDINGS}, {@code FOUNDING_OPEN}, {@code NOT_FOUND}, {@code NO_UPPER_UNION},
     *     {@code EMPLOYER_HAS_UNION}, or what is wrong with form and place
     */
    @Transactional
    FoundingApplication apply(FoundingApplicationRequest request, Actor actor, SignedIn signedIn) {
        requireRealName(signedIn);
        var form = request.parsed();
        applications.holdAccount(actor.id());
        terms.requireAllowed(
                applications.openOf(actor.id()), applications.since(actor.id(), terms.midnight()));
        var upper = upper(request.upperUnionId(), form.regionCode());
        requireFoundable(upper.unitId(), form);
        return record.added(
                FoundingApplication.applied(
                        Ids.next(),
                        upper.unitId(),
                        form,
                        terms.answer(upper.regionCode()),
                        actor.id(),
                        terms.now()));
    }

    /**
     * @throws Rejection {@code FOUNDING_NOT_WAITING}, {@code UPPER_UNION_STAYS}, {@code
     *     NOT_YOUR_FOUNDING}, or as for applying
     */
    @Transactional
    FoundingApplication correct(
            UUID id, FoundingApplicationRequest request, IfMatch version, Actor actor) {
        var one = own(id, version, actor);
        var form = request.parsed();
        var upper = request.upperUnionId();
        if (upper != null && !upper.equals(one.unitId())) {
            throw new Rejection(FoundingProblem.UPPER_UNION_STAYS).at("/upperUnionId");
        }
        requireFoundable(one.unitId(), form);
        one.corrected(form, terms.answer(units.profile(one.unitId()).regionCode()));
        return record.changed(one, FoundingStepKind.CORRECTED, actor.id(), null);
    }

    @Transactional
    FoundingApplication withdraw(UUID id, IfMatch version, Actor actor) {
        var one = own(id, version, actor);
        one.withdrawn(actor.id(), terms.now());
        return record.changed(one, FoundingStepKind.WITHDRAWN, actor.id(), null);
    }

    private static void requireRealName(SignedIn signedIn) {
        if (!signedIn.realNameChecked()) {
            throw new Rejection(FoundingProblem.REAL_NAME_NEEDED);
        }
    }

    private UnitProfile upper(UUID asked, String regionCode) {
        if (asked == null) {
            return units.federationOf(regionCode)
                    .map(one -> units.profile(one.unitId()))
                    .filter(UnitProfile::atWork)
                    .orElseThrow(
                            () -> new Rejection(FoundingProblem.NO_UPPER_UNION).at("/regionCode"));
        }
        var upper = units.profile(asked);
        if (!upper.atWork()) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        return upper;
    }

    private void requireFoundable(UUID upper, FoundingForm form) {
        founding.requirePlace(upper, form.type());
        if (form.isOfOneEmployer()
                && form.creditCode() != null
                && applications.hasUnion(form.creditCode())) {
            throw new Rejection(FoundingProblem.EMPLOYER_HAS_UNION).at("/creditCode");
        }
    }

    private FoundingApplication own(UUID id, IfMatch version, Actor actor) {
        founding.hold(applications.unionOf(id));
        var one = applications.held(id);
        if (!one.appliedBy().equals(actor.id())) {
            actor.require(UnionPermission.APPROVE_UNIT, units.profile(one.unitId()).place());
            throw new Rejection(FoundingProblem.NOT_YOUR_FOUNDING);
        }
        version.require(one);
        return one;
    }
}
