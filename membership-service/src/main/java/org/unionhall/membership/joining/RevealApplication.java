package org.unionhall.membership.joining;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVEAL_IDENTITY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.unionhall.membership.accesslog.Purpose;
import org.unionhall.membership.accesslog.RecordAccess;
import org.unionhall.membership.accesslog.RecordAccess.Whose;
import org.unionhall.membership.accesslog.RevealRequest;
import org.unionhall.membership.accesslog.RevealView;
import org.unionhall.membership.accesslog.Subject;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Looks at an applicant's sealed data. */
@ApplicationScoped
class RevealApplication {

    @Inject Applications applications;
    @Inject Reviewable reviewable;
    @Inject UnitCopies units;
    @Inject ApplicantMobiles mobiles;
    @Inject RecordAccess looks;
    @Inject Seal seal;

    /**
     * Shows one value in the clear and records who saw it, why; the record commits with the answer.
     *
     * @throws Rejection {@code APPLICATION_NOT_FOUND}, {@code FORBIDDEN}, {@code TOO_MANY_REVEALS}
     */
    @Transactional
    RevealView reveal(UUID id, RevealRequest request, Actor actor) {
        var purpose = Purpose.read(request.purpose());
        var application = applications.get(id);
        var applicant = application.accountId();
        if (application.isOf(actor) && !units.seenBy(actor, application.unitId())) {
            throw new Rejection(CommonProblem.FORBIDDEN, REVEAL_IDENTITY.name());
        }
        reviewable.require(REVEAL_IDENTITY, application, actor);
        looks.reveal(
                new Whose(Subject.APPLICATION, id, applicant), request.field(), purpose, actor);
        return new RevealView(
                request.field(),
                switch (request.field()) {
                    case ID_NUMBER -> application.idNumber(seal);
                    case MOBILE -> number(application);
                    case BIRTH_DATE -> Objects.toString(application.person().birthDate(), null);
                });
    }

    /**
     * The signed paper of an application that was entered, for one look that is recorded as a
     * reveal is.
     *
     * @throws Rejection as {@link #reveal} does; {@code NOT_FOUND} when there is no paper
     */
    @Transactional
    UUID paper(UUID id, String purpose, Actor actor) {
        var application = applications.get(id);
        reviewable.require(REVEAL_IDENTITY, application, actor);
        if (application.assistance() == null) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        looks.paper(
                new Whose(Subject.APPLICATION, id, application.accountId()),
                Purpose.read(purpose),
                actor);
        return application.assistance().paperId();
    }

    private String number(Application application) {
        var mobile = mobiles.of(List.of(application)).get(application);
        return mobile == null ? null : mobile.number();
    }
}
