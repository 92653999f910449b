package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.unionhall.membership.joining.JoiningRule.RequiredNotice;
import org.unionhall.membership.notice.Notices;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.parametercopy.Parameters;
import org.unionhall.membership.sealing.Seal;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Faults;

/** Submits an application, or corrects one that is not decided yet. */
@ApplicationScoped
class SubmitApplication {

    private final JoiningPlaces places;
    private final UnitCopies units;
    private final Notices notices;
    private final Parameters parameters;
    private final Applications applications;
    private final IdentityClaims claims;
    private final Outbox outbox;
    private final Seal seal;
    private final Clock clock;

    SubmitApplication(
            JoiningPlaces places,
            UnitCopies units,
            Notices notices,
            Parameters parameters,
            Applications applications,
            IdentityClaims claims,
            Outbox outbox,
            Seal seal,
            Clock clock) {
        this.places = places;
        this.units = units;
        this.notices = notices;
        this.parameters = parameters;
        this.applications = applications;
        this.claims = claims;
        this.outbox = outbox;
        this.seal = seal;
        this.clock = clock;
    }

    /** The application as its applicant is told of it. */
    record Submitted(Application application, String unitName) {}

    /**
     * @throws org.unionhall.platform.web.problem.Rejection with everything that is wrong; {@code
     *     ALREADY_APPLIED} or {@code ALREADY_A_MEMBER} when identity or account are taken
     */
    @Transactional
    Submitted submit(ApplicationRequest request, Actor applicant) {
        var submission = check(request);
        var application =
                Application.submitted(
                        Ids.next(), applicant.id(), submission, seal, clock.instant());
        if (!applications.submit(application)) {
            throw claims.taken(application.person().idIndex(), applicant.id());
        }
        outbox.append(application.submittedMessage());
        return new Submitted(application, submission.place().unitName());
    }

    /** Replaces what was submitted; {@code precondition} sees the version that is replaced. */
    @Transactional
    Submitted correct(
            UUID id, ApplicationRequest request, Actor applicant, Precondition precondition) {
        var application = applications.held(id);
        application.requireOwner(applicant, units.seenBy(applicant, application.unitId()));
        precondition.check(application.version());
        var submission = check(request);
        var former = application.person().idIndex();
        outbox.append(application.correctedBy(applicant, submission, seal, clock.instant()));
        if (!Arrays.equals(former, application.person().idIndex())) {
            claims.exchange(application, former, clock.instant());
        }
        return new Submitted(application, submission.place().unitName());
    }

    /** What must hold of a thing's version before it is changed. */
    interface Precondition {
        void check(long version);
    }

    private Submission check(ApplicationRequest request) {
        var today = LocalDate.now(clock);
        var faults = new Faults();
        var place = places.find(request, today, faults);
        var region = place == null ? null : place.regionCode();
        var rule =
                new JoiningRule(
                        today,
                        parameters.number(ParameterName.MINIMUM_JOINING_AGE, region, today),
                        parameters.number(ParameterName.JOINING_AGE_WARNING, region, today),
                        notices.inForce(today).stream()
                                .map(n -> new RequiredNotice(n.code(), n.number(), n.isRequired()))
                                .toList());
        var submission = rule.check(request, place, faults);
        faults.throwIfAny();
        return submission;
    }
}
