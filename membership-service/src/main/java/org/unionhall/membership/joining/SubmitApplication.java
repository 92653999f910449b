package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.UUID;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.problem.CountedRejection;
import org.unionhall.platform.web.problem.Rejection;

/** Submits an application, or corrects one that is not decided yet. */
@ApplicationScoped
class SubmitApplication {

    @Inject CheckApplication check;
    @Inject Reviewable reviewable;
    @Inject Applications applications;
    @Inject ClaimIdentity claim;
    @Inject Outbox outbox;
    @Inject Seal seal;
    @Inject Clock clock;

    /**
     * @throws Rejection with everything that is wrong; {@code TOO_MANY_IDENTITIES}; {@code
     *     IDENTITY_TAKEN} when somebody else holds the identity, {@code ALREADY_APPLIED} or {@code
     *     ALREADY_A_MEMBER} when the account holds one already
     */
    @Transactional(dontRollbackOn = CountedRejection.class)
    SubmittedView submit(ApplicationRequest request, Attempt attempt) {
        var submission = check.check(Rejection.unlessGiven(request));
        var applicant = attempt.applicant();
        var application =
                Application.submitted(
                        Ids.next(),
                        applicant.id(),
                        submission,
                        check.terms(submission.place()),
                        seal,
                        clock.instant());
        claim.first(application, attempt, submission.place().regionCode());
        outbox.append(application.submittedMessage());
        return SubmittedView.of(application, submission.place().unitName());
    }

    /** Replaces what was submitted. */
    @Transactional(dontRollbackOn = CountedRejection.class)
    SubmittedView correct(UUID id, ApplicationRequest request, Attempt attempt, IfMatch version) {
        Rejection.unlessGiven(request);
        var applicant = attempt.applicant();
        var application = reviewable.own(id, applicant);
        version.require(application);
        application.requireOpen();
        var submission = check.check(request, application);
        var place = submission.place();
        var indexes = PersonIdentity.indexes(submission.document(), seal);
        if (!Arrays.equals(application.person().idIndex(), indexes.get(0))) {
            claim.another(application, indexes, attempt, place.regionCode(), clock.instant());
        }
        var terms = check.terms(place);
        outbox.append(application.correctedBy(applicant, submission, terms, seal, clock.instant()));
        applications.changed(application);
        return SubmittedView.of(application, place.unitName());
    }
}
