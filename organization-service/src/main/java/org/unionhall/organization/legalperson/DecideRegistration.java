package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.organization.legalperson.ActAsRegistrar.Standing;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;

/** The registering union answers an application. */
@ApplicationScoped
class DecideRegistration {

    @Inject Registrations registrations;
    @Inject ActAsRegistrar registrar;
    @Inject IssueCertificate issue;
    @Inject TellRegistration tell;
    @Inject Clock clock;

    /** An application that is decided on, and by whom. */
    private record Held(Registration registration, Standing standing) {}

    /**
     * The certificate follows in the same transaction.
     *
     * @throws org.unionhall.platform.web.problem.Rejection as {@link Registration#approved} and
     *     {@link IssueCertificate#issue} do
     */
    @Transactional
    Registration approve(UUID id, ApprovalRequest request, IfMatch version, Actor actor) {
        var approval = request.parsed();
        var held = held(id, version, actor);
        var one = held.registration();
        one.approved(approval.document(), actor.id(), clock.instant());
        issue.issue(one, held.standing(), approval.code());
        return told(one, "LEGAL_PERSON_APPROVED");
    }

    @Transactional
    Registration giveBack(UUID id, Reason why, IfMatch version, Actor actor) {
        var reason = why.read();
        var one = held(id, version, actor).registration();
        one.returned(reason, actor.id(), clock.instant());
        return told(one, "LEGAL_PERSON_RETURNED");
    }

    @Transactional
    Registration reject(UUID id, Reason why, IfMatch version, Actor actor) {
        var reason = why.read();
        var one = held(id, version, actor).registration();
        one.rejected(reason, actor.id(), clock.instant());
        return told(one, "LEGAL_PERSON_REJECTED");
    }

    private Held held(UUID id, IfMatch version, Actor actor) {
        var one = registrations.get(id, actor.sight());
        var standing = registrar.about(one.unitId(), actor);
        registrations.held(one);
        version.require(one);
        return new Held(one, standing);
    }

    private Registration told(Registration one, String template) {
        registrations.changed(one);
        tell.stands(one);
        tell.applicant(one, template);
        return one;
    }
}
