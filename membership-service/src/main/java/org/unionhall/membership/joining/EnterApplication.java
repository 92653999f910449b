package org.unionhall.membership.joining;

import static org.unionhall.membership.organizationcopy.MembershipPermission.REVIEW_JOINING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.account.FindAccounts;
import org.unionhall.membership.organizationcopy.UnitCopies;
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

    @Inject CheckApplication check;
    @Inject Reviewable reviewable;
    @Inject Applications applications;
    @Inject ClaimOnPaper claim;
    @Inject UnitCopies units;
    @Inject FindAccounts accounts;
    @Inject Papers papers;
    @Inject Outbox outbox;
    @Inject Seal seal;
    @Inject Clock clock;

    /**
     * @throws Rejection with everything that is wrong; {@code FORBIDDEN}, {@code TOO_MANY_MISSES},
     *     {@code IDENTITY_TAKEN}, {@code PAPER_UNKNOWN}, {@code PAPER_USED}
     */
    @Transactional(dontRollbackOn = CountedRejection.class)
    SubmittedView enter(EnteredRequest request, Actor clerk) {
        mayEnterAt(Rejection.unlessGiven(request).unitId(), clerk);
        var entered = check.check(request, null, of(clerk));
        var submission = entered.submission();
        mayEnterAt(submission.unitId(), clerk);
        var application =
                Application.entered(
                        Ids.next(),
                        entered.paper(),
                        submission,
                        check.terms(submission.place()),
                        seal,
                        clock.instant());
        requireUnused(request.paperId(), submission);
        claim.first(application, indexes(submission), clerk);
        papers.keep(request.paperId());
        outbox.append(application.submittedMessage());
        return SubmittedView.of(application, submission.place().unitName());
    }

    /**
     * Replaces what the clerk entered, in the version that was seen.
     *
     * @throws Rejection as {@link #enter} does; {@code APPLICATION_NOT_FOUND}, {@code
     *     APPLICANT_ONLY}, {@code STALE_VERSION}, {@code ALREADY_DECIDED}
     */
    @Transactional(dontRollbackOn = CountedRejection.class)
    SubmittedView correct(UUID id, EnteredRequest request, Actor clerk, IfMatch version) {
        Rejection.unlessGiven(request);
        var application = reviewable.entered(id, clerk);
        version.require(application);
        application.requireOpen();
        var entered = check.check(request, application, of(clerk));
        var submission = entered.submission();
        mayEnterAt(submission.unitId(), clerk);
        var former = application.assistance().paperId();
        boolean anotherPaper = !former.equals(request.paperId());
        if (anotherPaper) {
            requireUnused(request.paperId(), submission);
        }
        var indexes = indexes(submission);
        var now = clock.instant();
        if (!Arrays.equals(application.person().idIndex(), indexes.get(0))) {
            claim.another(application, indexes, clerk, now);
        }
        application.entered(entered.paper(), seal);
        var terms = check.terms(submission.place());
        outbox.append(application.correctedBy(clerk, submission, terms, seal, now));
        applications.changed(application);
        if (anotherPaper) {
            papers.keep(request.paperId());
            papers.end(former);
        }
        return SubmittedView.of(application, submission.place().unitName());
    }

    /** Asked before the identity, of which a refusal must not tell anything. */
    private void requireUnused(UUID paper, Submission submission) {
        papers.requireSentFor(submission.unitId(), paper);
        if (applications.hasPaper(paper)) {
            throw new Rejection(JoiningProblem.PAPER_USED).at("/paperId");
        }
    }

    /**
     * @param unitId null while only a channel is named
     */
    private void mayEnterAt(UUID unitId, Actor clerk) {
        if (unitId != null) {
            clerk.require(REVIEW_JOINING, units.get(unitId).place());
        }
    }

    private PaperRule.Clerk of(Actor clerk) {
        return new PaperRule.Clerk(clerk.id(), accounts.mobile(clerk.id()));
    }

    private List<byte[]> indexes(Submission submission) {
        return PersonIdentity.indexes(submission.document(), seal);
    }
}
