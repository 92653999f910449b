package org.unionhall.membership.joining;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Permission;
import org.unionhall.platform.web.problem.Rejection;

/** Whom an application concerns; what is to change is held until the change commits. */
@ApplicationScoped
class Reviewable {

    @Inject Applications applications;
    @Inject UnitCopies units;

    /**
     * @throws Rejection {@code APPLICATION_NOT_FOUND}, {@code FORBIDDEN}
     */
    Application held(UUID id, Actor clerk) {
        return allowed(applications.held(id), clerk);
    }

    /** Several, in the order in which everybody takes them; whether the clerk may is not asked. */
    Map<UUID, Application> held(Collection<UUID> ids) {
        return applications.held(ids);
    }

    /**
     * The applicant's own.
     *
     * @throws Rejection {@code APPLICANT_ONLY} for others who see it, {@code APPLICATION_NOT_FOUND}
     *     for everybody else
     */
    Application own(UUID id, Actor applicant) {
        var application = applications.held(id);
        application.requireOf(applicant, units.seenBy(applicant, application.unitId()));
        return application;
    }

    /**
     * What the clerk entered, as long as the clerk may.
     *
     * @throws Rejection as {@link #own} does; {@code FORBIDDEN}
     */
    Application entered(UUID id, Actor clerk) {
        var application = applications.held(id);
        application.requireEnteredBy(clerk, units.seenBy(clerk, application.unitId()));
        require(REVIEW_JOINING, application, clerk);
        return application;
    }

    /** The applicant's own, or what the clerk entered; it refuses as these two do. */
    Application handedIn(UUID id, Actor actor) {
        return applications.held(id).isEnteredBy(actor) ? entered(id, actor) : own(id, actor);
    }

    /**
     * One's own may be looked at; it refuses by itself to be decided.
     *
     * @param application null when there is none
     * @throws Rejection {@code APPLICATION_NOT_FOUND}, {@code FORBIDDEN}
     */
    Application allowed(Application application, Actor clerk) {
        if (application == null) {
            throw new Rejection(JoiningProblem.APPLICATION_NOT_FOUND);
        }
        if (!application.isOf(clerk)) {
            require(REVIEW_JOINING, application, clerk);
        }
        return application;
    }

    /**
     * Whether the clerk reviews joining at a union.
     *
     * @param unitId null while only a channel is named
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    void requireAt(UUID unitId, Actor clerk) {
        if (unitId != null) {
            clerk.require(REVIEW_JOINING, units.get(unitId).place());
        }
    }

    /**
     * @throws Rejection {@code APPLICATION_NOT_FOUND} when it is out of sight, {@code FORBIDDEN}
     *     when seen but not allowed
     */
    void require(Permission permission, Application application, Actor actor) {
        var unit =
                units.find(application.unitId())
                        .filter(u -> actor.sight().covers(u.place()))
                        .orElseThrow(() -> new Rejection(JoiningProblem.APPLICATION_NOT_FOUND));
        actor.require(permission, unit.place());
    }
}
