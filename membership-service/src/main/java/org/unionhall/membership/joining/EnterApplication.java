package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.paper.Papers;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CountedRejection;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Enters an application from paper for somebody without an account, by the rule of those who apply
 * themselves; another clerk decides it.
 */
@ApplicationScoped
class EnterApplication {

    @Inject CheckEntered check;
    @Inject Reviewable reviewable;
    @Inject ClaimOnPaper claim;
    @Inject Papers papers;
    @Inject Outbox outbox;
    @Inject Seal seal;
    @Inject Clock clock;

    /**
     * @throws Rejection with everything that is wrong; {@code NOT_FOUND}, {@code FORBIDDEN}, {@code
     *     TOO_MANY_MISSES}, {@code IDENTITY_TAKEN}, {@code PAPER_UNKNOWN}, {@code PAPER_USED}
     */
    @Transactional(dontRollbackOn = CountedRejection.class)
    SubmittedView enter(EnteredRequest request, Actor clerk) {
        reviewable.requireAt(Rejection.unlessGiven(request).unitId(), clerk);
        var entered = check.check(request, null, clerk);
        var submission = entered.submission();
        reviewable.requireAt(submission.unitId(), clerk);
        check.requireUnused(request.paperId(), submission);
        var application =
                Application.entered(
                        Ids.next(),
                        entered.paper(),
                        submission,
                        entered.terms(),
                        seal,
                        clock.instant());
        claim.first(application, indexes(submission), clerk);
        papers.keep(request.paperId());
        outbox.append(application.submittedMessage());
        return SubmittedView.of(application, submission.place().unitName());
    }

    /**
     * Replaces what the clerk entered, in the version that was seen.
     *
     * @throws Rejection as {@link #enter} does; {@code APPLICATION_NOT_FOUND}, {@code
     *     APPLICANT_ONLY}, {@code STALE_VERSION}, {@code ALREADY_DECIDED}, {@code TOO_MANY_ENTRIES}
     */
    @Transactional(dontRollbackOn = CountedRejection.class)
    SubmittedView correct(UUID id, EnteredRequest request, Actor clerk, IfMatch version) {
        Rejection.unlessGiven(request);
        var application = reviewable.entered(id, clerk);
        version.require(application);
        application.requireOpen();
        reviewable.requireAt(request.unitId(), clerk);
        var entered = check.check(request, application, clerk);
        var submission = entered.submission();
        reviewable.requireAt(submission.unitId(), clerk);
        var former = application.assistance().paperId();
        boolean anotherPaper = !former.equals(request.paperId());
        if (anotherPaper) {
            check.requireUnused(request.paperId(), submission);
        }
        var indexes = indexes(submission);
        var now = clock.instant();
        if (!Arrays.equals(application.person().idIndex(), indexes.get(0))) {
            claim.another(application, indexes, clerk, now);
        }
        application.entered(entered.paper(), seal);
        outbox.append(application.correctedBy(clerk, submission, entered.terms(), seal, now));
        claim.changed(application);
        if (anotherPaper) {
            papers.keep(request.paperId());
            papers.end(former);
        }
        return SubmittedView.of(application, submission.place().unitName());
    }

    private List<byte[]> indexes(Submission submission) {
        return PersonIdentity.indexes(submission.document(), seal);
    }
}
