package org.unionhall.membership.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.unionhall.membership.person.PersonFacts;
import org.unionhall.membership.sealing.Place;
import org.unionhall.membership.sealing.Seal;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/**
 * 入会申请: a person asks a union to be taken in. Who is decided upon decides nothing, and what is
 * decided stays so.
 */
@Entity
@DynamicUpdate
public class Application {

    @Id private UUID id;
    @Version private int version = 1;

    @Column(updatable = false)
    private UUID accountId;

    private UUID unitId;
    private UUID channelId;
    private String channelCode;
    @Embedded private PersonFacts person;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<GivenConsent> consents;

    private String warnings;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private String reason;
    private Instant submittedAt;
    private LocalDate submittedOn;
    private Instant decidedAt;
    private UUID decidedBy;
    private UUID memberId;

    /** Consent as it was given. */
    public record GivenConsent(String notice, int version, Instant at) {}

    protected Application() {} // Hibernate

    /** A new application; its message is {@link #submittedMessage()}. */
    static Application submitted(
            UUID id, UUID accountId, Submission submission, Seal seal, Instant now) {
        var application = new Application();
        application.id = id;
        application.accountId = accountId;
        application.submittedOn = LocalDate.ofInstant(now, HouseClock.ZONE);
        application.take(submission, seal, now);
        return application;
    }

    /**
     * The applicant corrects it: it waits for review again, under the day it was first submitted
     * on.
     */
    ApplicationMessage correctedBy(Actor applicant, Submission submission, Seal seal, Instant now) {
        requireOwner(applicant, false);
        requireOpen();
        take(submission, seal, now);
        return new ApplicationMessage.ApplicationSubmitted(state(version + 1, now));
    }

    /** The clerk takes the applicant in. */
    ApplicationMessage approvedBy(Actor clerk, Instant now) {
        decide(ApplicationStatus.APPROVED, clerk, null, now);
        return new ApplicationMessage.ApplicationApproved(state(version + 1, now));
    }

    /** Which member came of it. */
    void became(UUID member) {
        memberId = member;
    }

    /** The clerk refuses, saying why. */
    ApplicationMessage rejectedBy(Actor clerk, String why, Instant now) {
        decide(ApplicationStatus.REJECTED, clerk, why, now);
        return new ApplicationMessage.ApplicationRejected(state(version + 1, now));
    }

    /** The clerk asks for a correction, saying what. */
    ApplicationMessage returnedBy(Actor clerk, String why, Instant now) {
        if (status == ApplicationStatus.RETURNED) {
            throw new Rejection(JoiningProblem.ALREADY_DECIDED, status);
        }
        decide(ApplicationStatus.RETURNED, clerk, why, now);
        return new ApplicationMessage.ApplicationReturned(state(version + 1, now));
    }

    /** The applicant takes it back. */
    ApplicationMessage withdrawnBy(Actor applicant, Instant now) {
        requireOwner(applicant, false);
        requireOpen();
        status = ApplicationStatus.WITHDRAWN;
        decidedAt = now;
        decidedBy = applicant.id();
        return new ApplicationMessage.ApplicationWithdrawn(state(version + 1, now));
    }

    /** What is told when it is first submitted. */
    ApplicationMessage submittedMessage() {
        return new ApplicationMessage.ApplicationSubmitted(state(version, submittedAt));
    }

    private void take(Submission submission, Seal seal, Instant now) {
        unitId = submission.unitId();
        channelId = submission.place().channelId();
        channelCode = submission.place().channelCode();
        person = submission.facts(seal, idPlace());
        consents =
                submission.consents().stream()
                        .map(c -> new GivenConsent(c.notice(), c.version(), now))
                        .toList();
        warnings = String.join(",", submission.warnings());
        status = ApplicationStatus.SUBMITTED;
        reason = null;
        submittedAt = now;
    }

    private void decide(ApplicationStatus to, Actor clerk, String why, Instant now) {
        if (accountId.equals(clerk.id())) {
            throw new Rejection(JoiningProblem.OWN_APPLICATION);
        }
        requireOpen();
        status = to;
        reason = why;
        decidedAt = now;
        decidedBy = clerk.id();
    }

    /**
     * Only the applicant may.
     *
     * @param seen whether the actor sees it at all: for others it does not exist
     */
    void requireOwner(Actor actor, boolean seen) {
        if (!accountId.equals(actor.id())) {
            throw new Rejection(
                    seen ? JoiningProblem.APPLICANT_ONLY : JoiningProblem.APPLICATION_NOT_FOUND);
        }
    }

    private void requireOpen() {
        if (!status.isOpen()) {
            throw new Rejection(JoiningProblem.ALREADY_DECIDED, status);
        }
    }

    private ApplicationMessage.State state(int at, Instant when) {
        return new ApplicationMessage.State(
                id,
                at,
                unitId,
                person.group(),
                person.migrantWorker(),
                person.employmentForm(),
                channelCode,
                status,
                submittedOn,
                when);
    }

    /** The number in the clear. Only for the registry or a recorded reveal. */
    String idNumber(Seal seal) {
        return person.idNumber(seal, idPlace());
    }

    /** Where the number lies. */
    Place idPlace() {
        return new Place("application", "id_sealed", id);
    }

    PersonFacts person() {
        return person;
    }

    public UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID accountId() {
        return accountId;
    }

    public UUID unitId() {
        return unitId;
    }

    UUID channelId() {
        return channelId;
    }

    String channelCode() {
        return channelCode;
    }

    List<GivenConsent> consents() {
        return consents;
    }

    List<String> warnings() {
        return warnings.isEmpty() ? List.of() : List.of(warnings.split(",", -1));
    }

    ApplicationStatus status() {
        return status;
    }

    String reason() {
        return reason;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    LocalDate submittedOn() {
        return submittedOn;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    /** The clerk, or the applicant who withdrew; null while it is open. */
    UUID decidedBy() {
        return decidedBy;
    }

    UUID memberId() {
        return memberId;
    }
}
