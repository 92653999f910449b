package org.unionhall.membership.joining;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.unionhall.membership.person.PersonFacts;
import org.unionhall.membership.realname.CheckState;
import org.unionhall.platform.calendar.CountedTime;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/**
 * 入会申请: a person asks a union to be taken in. Who is decided upon decides nothing, and what is
 * decided stays so.
 */
@Entity
@DynamicUpdate
public class Application extends HandedIn implements CountedTime {

    @Embedded private PersonFacts person;

    /** Consent as it was given. */
    public record GivenConsent(String notice, int version, Instant at) {}

    protected Application() {} // Hibernate

    /** A new application; its message is {@link #submittedMessage()}. */
    static Application submitted(
            UUID id,
            UUID accountId,
            Submission submission,
            AnswerTerms terms,
            Seal seal,
            Instant now) {
        var application = new Application();
        application.appliedFor(accountId);
        return application.opened(id, submission, terms, seal, now);
    }

    /** The same of somebody for whom a clerk enters it from paper. */
    static Application entered(
            UUID id,
            Paper paper,
            Submission submission,
            AnswerTerms terms,
            Seal seal,
            Instant now) {
        var application = new Application();
        application.opened(id, submission, terms, seal, now);
        application.entered(paper, seal);
        return application;
    }

    private Application opened(
            UUID id, Submission submission, AnswerTerms terms, Seal seal, Instant now) {
        opened(id, day(now));
        answerWithin(AnswerTime.from(day(now), terms));
        take(submission, seal, now);
        return this;
    }

    /**
     * The applicant, or who entered it, corrects it: it waits for review again, under the day it
     * was first submitted on, and is decided with its version only. Another name or document is
     * another identity, about which nobody has asked the registry yet. The time to answer goes on
     * when it had been returned, and begins anew when another union is asked.
     */
    ApplicationMessage correctedBy(
            Actor applicant, Submission submission, AnswerTerms terms, Seal seal, Instant now) {
        requireHandedInBy(applicant, false);
        requireOpen();
        if (!submission.unitId().equals(unitId())) {
            answerWithin(AnswerTime.from(day(now), terms));
            escalatedAt(null);
        } else if (status() == ApplicationStatus.RETURNED) {
            answerWithin(answer().goesOn(day(now), terms.calendar()));
        } else if (answer().dueAt() == null) {
            recounted(terms.calendar());
        }
        if (!person.isIdentity(submission.name(), submission.document(), seal, idPlace())) {
            anotherIdentity();
        }
        take(submission, seal, now);
        corrected(now);
        return new ApplicationMessage.ApplicationSubmitted(state(1, now));
    }

    /**
     * The clerk takes the applicant in.
     *
     * @param verdict what the registry said about the identity it has now
     * @param confirmed the verdicts the clerk confirms; kept where the verdict needs one
     */
    ApplicationMessage approvedBy(
            Actor clerk, Seen seen, CheckState verdict, Set<Confirmation> confirmed, Instant now) {
        requireDecidable(clerk, seen);
        if (status() == ApplicationStatus.RETURNED) {
            throw new Rejection(JoiningProblem.RETURNED_FOR_CORRECTION);
        }
        var needed = Confirmation.neededFor(verdict);
        if (needed.isPresent()) {
            confirm(needed.get(), confirmed, clerk, now);
        }
        decided(ApplicationStatus.APPROVED, clerk, null, now);
        return new ApplicationMessage.ApplicationApproved(state(1, now));
    }

    /**
     * The clerk confirms a verdict that came after the approval.
     *
     * @param verdict what the registry said
     */
    void confirmedBy(Actor clerk, CheckState verdict, Set<Confirmation> confirmed, Instant now) {
        requireNotOwn(clerk);
        var needed = attention(verdict);
        if (status() != ApplicationStatus.APPROVED || needed.isEmpty()) {
            throw new Rejection(JoiningProblem.NOTHING_TO_CONFIRM);
        }
        confirm(needed.get(0), confirmed, clerk, now);
    }

    private void confirm(
            Confirmation needed, Set<Confirmation> confirmed, Actor clerk, Instant now) {
        if (!confirmed.contains(needed)) {
            throw new Rejection(JoiningProblem.CONFIRMATION_REQUIRED, needed)
                    .with("confirmations", List.of(needed.name()));
        }
        confirmed(needed, clerk.id(), now);
    }

    /** What a clerk has to look at: a verdict against the applicant that nobody has confirmed. */
    List<Confirmation> attention(CheckState verdict) {
        boolean concerns = status().isOpen() || status() == ApplicationStatus.APPROVED;
        return concerns && confirmation() == null
                ? Confirmation.neededFor(verdict).stream().toList()
                : List.of();
    }

    /** The clerk refuses, saying why. */
    ApplicationMessage rejectedBy(Actor clerk, Seen seen, String why, Instant now) {
        requireDecidable(clerk, seen);
        decided(ApplicationStatus.REJECTED, clerk, why, now);
        return new ApplicationMessage.ApplicationRejected(state(1, now));
    }

    /** The clerk asks for a correction, saying what; until it comes no time runs. */
    ApplicationMessage returnedBy(
            Actor clerk, Seen seen, String why, WorkingDays calendar, Instant now) {
        requireDecidable(clerk, seen);
        if (status() == ApplicationStatus.RETURNED) {
            throw new Rejection(JoiningProblem.ALREADY_DECIDED, status());
        }
        answerWithin(answer().stopped(day(now), calendar));
        decided(ApplicationStatus.RETURNED, clerk, why, now);
        return new ApplicationMessage.ApplicationReturned(state(1, now));
    }

    /** The applicant, or who entered it, takes it back. */
    ApplicationMessage withdrawnBy(Actor applicant, Instant now) {
        requireHandedInBy(applicant, false);
        requireOpen();
        decided(ApplicationStatus.WITHDRAWN, applicant, reason(), now);
        return new ApplicationMessage.ApplicationWithdrawn(state(1, now));
    }

    /**
     * The union it was made to has ended, and another takes it over, which is asked from this day
     * on. A version that was read before decides nothing.
     */
    ApplicationMessage handedOverTo(UUID successor, AnswerTerms terms, Instant now) {
        requireOpen();
        atUnit(successor);
        if (status() == ApplicationStatus.SUBMITTED) {
            answerWithin(AnswerTime.from(day(now), terms));
            escalatedAt(null);
        }
        return new ApplicationMessage.ApplicationHandedOver(state(1, now));
    }

    /** Its answer has not come for so long that the union above is told. */
    ApplicationMessage escalated(Instant now) {
        escalatedAt(now);
        return new ApplicationMessage.ApplicationEscalated(state(1, now));
    }

    @Override
    public void recounted(WorkingDays calendar) {
        answerWithin(answer().recounted(calendar));
    }

    /** How it stands with the answer; null when none is waited for. */
    AnswerTiming timing(Instant tomorrow) {
        return status() == ApplicationStatus.SUBMITTED
                ? AnswerTiming.of(answer().dueAt(), escalatedAt() != null, tomorrow)
                : null;
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, HouseClock.ZONE);
    }

    private void take(Submission submission, Seal seal, Instant now) {
        person = submission.facts(seal, idPlace());
        submitted(submission, now);
    }

    @Override
    PersonFacts person() {
        return person;
    }

    /** The message of its first submission. */
    ApplicationMessage submittedMessage() {
        return new ApplicationMessage.ApplicationSubmitted(state(0, submittedAt()));
    }

    /** A clerk decides only what was read: what was corrected is decided by its version. */
    private void requireDecidable(Actor clerk, Seen seen) {
        requireNotOwn(clerk);
        seen.require(this);
        requireOpen();
        if (correctedAt() != null && seen.isNothing()) {
            throw new Rejection(JoiningProblem.DECIDE_WITH_VERSION);
        }
    }

    /**
     * @throws Rejection {@code ALREADY_DECIDED}
     */
    void requireOpen() {
        if (!status().isOpen()) {
            throw new Rejection(JoiningProblem.ALREADY_DECIDED, status());
        }
    }
}
