package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.membership.account.FindAccounts;
import org.unionhall.membership.notice.FindNotices;
import org.unionhall.membership.paper.Papers;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.parametercopy.Parameters;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

/** Holds what a clerk enters from a paper against the rules of the day. */
@ApplicationScoped
class CheckEntered {

    @Inject CheckApplication check;
    @Inject Applications applications;
    @Inject FindNotices notices;
    @Inject Parameters parameters;
    @Inject FindAccounts accounts;
    @Inject Papers papers;
    @Inject Clock clock;

    /** What a clerk enters, checked. */
    record Entered(Submission submission, Paper paper, AnswerTerms terms) {}

    /**
     * @param former what is corrected; null for a new one
     * @throws Rejection with everything that is wrong
     */
    Entered check(EnteredRequest request, Application former, Actor clerk) {
        var today = LocalDate.now(clock);
        var errors = new InputErrors();
        int days = parameters.number(ParameterName.PAPER_CONSENT_DAYS, null, today);
        var signedOn = request.signedOn() == null ? today : request.signedOn();
        var by = new PaperRule.Clerk(clerk.id(), accounts.mobile(clerk.id()));
        var paper =
                new PaperRule(today, days, notices.inForce(signedOn)).check(request, by, errors);
        var submission = check.check(request.form(), former, errors);
        return new Entered(submission, paper, check.terms(submission.place()));
    }

    /**
     * Asked before the identity, of which a refusal must not tell anything.
     *
     * @throws Rejection {@code PAPER_UNKNOWN}, {@code PAPER_USED}
     */
    void requireUnused(UUID paper, Submission submission) {
        papers.requireSentFor(submission.unitId(), paper);
        if (applications.hasPaper(paper)) {
            throw new Rejection(JoiningProblem.PAPER_USED).at("/paperId");
        }
    }
}
