package org.unionhall.organization.legalperson;

import static org.unionhall.organization.access.UnionPermission.EDIT_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.organization.unit.GiveCreditCode;
import org.unionhall.organization.unit.UnitProfile;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** A union applies, puts its application right or takes it back. */
@ApplicationScoped
class ApplyForRegistration {

    @Inject Registrations registrations;
    @Inject Certificates certificates;
    @Inject FindUnit units;
    @Inject GiveCreditCode trees;
    @Inject FindTerms terms;
    @Inject TellRegistration tell;
    @Inject Clock clock;

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code NO_REGISTRAR}, {@code
     *     REGISTRATION_OPEN}, or as {@link RegistrationRule#require} does
     */
    @Transactional
    Registration apply(RegistrationRequest request, Actor actor) {
        trees.hold(request.unitId());
        var union = units.profile(request.unitId());
        actor.require(EDIT_UNIT, union.place());
        var application = request.parsed();
        var held = certificates.heldBy(union.unitId()).orElse(null);
        var numbers = terms.in(union.regionCode());
        var rule = new RegistrationRule(union, held, numbers, terms.today());
        rule.require(application.kind(), application.type(), application.form());
        if (units.registrarOf(union.unitId()).isEmpty()) {
            throw new Rejection(RegistrationProblem.NO_REGISTRAR);
        }
        var made =
                registrations.added(
                        Registration.applied(
                                Ids.next(),
                                application,
                                application.kind() == RegistrationKind.FIRST ? null : held,
                                rule.isLate(application.kind(), application.form()),
                                review(numbers),
                                actor.id(),
                                clock.instant()));
        tell.stands(made);
        return made;
    }

    /**
     * @throws Rejection {@code REGISTRATION_DECIDED}, {@code NOT_OF_ITS_KIND}, or as for applying
     */
    @Transactional
    Registration correct(UUID id, RegistrationRequest request, IfMatch version, Actor actor) {
        var registration = registrations.get(id, actor.sight());
        var union = edited(registration, actor);
        registrations.held(registration);
        version.require(registration);
        var application = request.parsed();
        registration.requireOf(application);
        var held = certificates.heldBy(union.unitId()).orElse(null);
        var numbers = terms.in(union.regionCode());
        new RegistrationRule(union, held, numbers, terms.today())
                .require(application.kind(), application.type(), application.form());
        registration.corrected(application.form(), review(numbers), actor.id());
        registrations.changed(registration);
        tell.stands(registration);
        return registration;
    }

    @Transactional
    Registration withdraw(UUID id, IfMatch version, Actor actor) {
        var registration = registrations.get(id, actor.sight());
        edited(registration, actor);
        registrations.held(registration);
        version.require(registration);
        registration.withdrawn(actor.id(), clock.instant());
        registrations.changed(registration);
        tell.stands(registration);
        return registration;
    }

    private UnitProfile edited(Registration registration, Actor actor) {
        trees.hold(registration.unitId());
        var union = units.profile(registration.unitId());
        actor.require(EDIT_UNIT, union.place());
        return union;
    }

    private ReviewTime review(RegistrationTerms numbers) {
        return ReviewTime.from(terms.today(), numbers.reviewDays(), terms.days());
    }
}
