package org.unionhall.organization.founding;

import static org.unionhall.organization.access.UnionPermission.APPROVE_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.organization.unit.FoundUnit;
import org.unionhall.organization.unit.UnitProfile;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * The union above answers: whoever may approve unions there, or above it, and has not applied
 * oneself. The tree is held before the application, as by whoever ends a union, and rights are
 * asked behind that.
 */
@ApplicationScoped
class DecideFounding {

    @Inject FoundingApplications applications;
    @Inject RecordFounding record;
    @Inject FindUnit units;
    @Inject FoundUnit founding;
    @Inject FoundingTerms terms;

    /**
     * Founds the union in the same transaction.
     *
     * @throws Rejection {@code OWN_FOUNDING}, {@code FOUNDING_NOT_WAITING}, {@code
     *     EMPLOYER_HAS_UNION}, or as {@link FoundUnit#found} does
     */
    @Transactional
    FoundingApplication approve(
            UUID id, FoundingApprovalRequest request, IfMatch version, Actor actor) {
        var document = request.document();
        var one = held(id, version, actor);
        one.requireForDecision(actor.id());
        var form = one.form();
        if (form.isOfOneEmployer()
                && form.creditCode() != null
                && applications.hasUnion(form.creditCode())) {
            throw new Rejection(FoundingProblem.EMPLOYER_HAS_UNION);
        }
        var upper = units.profile(one.unitId());
        var union =
                founding.found(
                        upper.unitId(),
                        form.type(),
                        form.name(),
                        form.regionCode(),
                        request.foundedOn() == null ? terms.today() : request.foundedOn(),
                        actor);
        one.approved(document, union, upper.name(), actor.id(), terms.now());
        return record.changed(one, FoundingStepKind.APPROVED, actor.id(), null);
    }

    @Transactional
    FoundingApplication giveBack(UUID id, Reason why, IfMatch version, Actor actor) {
        var reason = why.read();
        var one = held(id, version, actor);
        one.returned(reason, actor.id(), terms.now());
        return record.changed(one, FoundingStepKind.RETURNED, actor.id(), reason);
    }

    @Transactional
    FoundingApplication reject(UUID id, Reason why, IfMatch version, Actor actor) {
        var reason = why.read();
        var one = held(id, version, actor);
        one.rejected(reason, actor.id(), terms.now());
        return record.changed(one, FoundingStepKind.REJECTED, actor.id(), reason);
    }

    /**
     * Goes on to a union where the actor may approve unions as well.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code PASSED_TO_ITSELF}, or that the
     *     kind cannot stand there
     */
    @Transactional
    FoundingApplication passOn(
            UUID id, FoundingPassingRequest request, IfMatch version, Actor actor) {
        var reason = Reason.read(request.reason());
        var one = held(id, version, actor, request.unitId());
        UnitProfile to = units.profile(request.unitId());
        actor.require(APPROVE_UNIT, to.place());
        one.passedOn(to.unitId(), actor.id());
        founding.requirePlace(to.unitId(), one.form().type());
        return record.changed(one, FoundingStepKind.PASSED_ON, actor.id(), reason);
    }

    private FoundingApplication held(UUID id, IfMatch version, Actor actor, UUID... others) {
        var with = applications.unionOf(id);
        founding.hold(Stream.concat(Stream.of(with), Stream.of(others)).toArray(UUID[]::new));
        var one = applications.held(id);
        if (!one.unitId().equals(with)) {
            throw new Rejection(CommonProblem.CONFLICT);
        }
        var place = units.profile(with).place();
        if (one.appliedBy().equals(actor.id()) && !actor.may(APPROVE_UNIT, place)) {
            throw new Rejection(FoundingProblem.OWN_FOUNDING);
        }
        actor.require(APPROVE_UNIT, place);
        version.require(one);
        return one;
    }
}
