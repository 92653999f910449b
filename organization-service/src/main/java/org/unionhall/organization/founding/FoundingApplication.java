package org.unionhall.organization.founding;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.unionhall.platform.calendar.CountedTime;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.persistence.AnswerTime;
import org.unionhall.platform.persistence.Decision;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.problem.Rejection;

/** 建会申请: somebody's application to found a union, and what became of it. */
@Entity
class FoundingApplication implements Versioned, CountedTime {

    @Id private UUID id;
    @Version private long version = 1;

    /** The union that decides, under which the new one is to stand. */
    private UUID unitId;

    @Embedded private FoundingForm form;

    @Enumerated(EnumType.STRING)
    private FoundingStatus status;

    private UUID appliedBy;
    private Instant appliedAt;
    @Embedded private AnswerTime answer;
    private Instant escalatedAt;
    @Embedded private Decision decision;
    private UUID unionId;
    private String upperName;

    @SuppressWarnings("UnusedVariable") // named by a query
    private boolean unionEnded;

    protected FoundingApplication() {} // Hibernate

    static FoundingApplication applied(
            UUID id, UUID unitId, FoundingForm form, AnswerTime answer, UUID by, Instant now) {
        var one = new FoundingApplication();
        one.id = id;
        one.unitId = unitId;
        one.form = form;
        one.status = FoundingStatus.SUBMITTED;
        one.appliedBy = by;
        one.appliedAt = now;
        one.answer = answer;
        return one;
    }

    /**
     * The applicant puts it right, and hands it in again when it was returned.
     *
     * @param again the time that begins when it comes back
     * @throws Rejection {@code FOUNDING_NOT_WAITING}
     */
    void corrected(FoundingForm other, AnswerTime again) {
        requireOpen();
        form = other;
        if (status == FoundingStatus.RETURNED) {
            status = FoundingStatus.SUBMITTED;
            answer = again;
        }
    }

    /**
     * @throws Rejection {@code FOUNDING_NOT_WAITING}
     */
    void withdrawn(UUID by, Instant now) {
        requireOpen();
        end(FoundingStatus.WITHDRAWN, null, by, now);
    }

    /**
     * @throws Rejection {@code FOUNDING_NOT_WAITING}, {@code OWN_FOUNDING}
     */
    void returned(String why, UUID by, Instant now) {
        requireForDecision(by);
        end(FoundingStatus.RETURNED, why, by, now);
        escalatedAt = null;
    }

    /**
     * @throws Rejection {@code FOUNDING_NOT_WAITING}, {@code OWN_FOUNDING}
     */
    void rejected(String why, UUID by, Instant now) {
        requireForDecision(by);
        end(FoundingStatus.REJECTED, why, by, now);
    }

    /**
     * Another union decides from now on, in the time that runs already.
     *
     * @throws Rejection {@code FOUNDING_NOT_WAITING}, {@code OWN_FOUNDING}, {@code
     *     PASSED_TO_ITSELF}
     */
    void passedOn(UUID to, UUID by) {
        requireForDecision(by);
        if (to.equals(unitId)) {
            throw new Rejection(FoundingProblem.PASSED_TO_ITSELF).at("/unitId");
        }
        unitId = to;
    }

    /** The union it was with has ended. */
    void movedUp(UUID to) {
        unitId = to;
    }

    /**
     * @param union the union that was founded by it
     * @param upper the name of the union above on that day
     * @throws Rejection {@code FOUNDING_NOT_WAITING}, {@code OWN_FOUNDING}
     */
    void approved(DocumentNumber document, UUID union, String upper, UUID by, Instant now) {
        requireForDecision(by);
        status = FoundingStatus.APPROVED;
        decision = new Decision(by, now, status.name(), null, document.value());
        answer = answer.stopped();
        unionId = union;
        upperName = upper;
    }

    /** Nobody answered in time. */
    void overdue(Instant now) {
        escalatedAt = now;
    }

    @Override
    public void recounted(WorkingDays by) {
        answer = answer.recounted(by);
    }

    /** The union it led to is over: the employer may found another. */
    void unionEnded() {
        unionEnded = true;
    }

    private void end(FoundingStatus outcome, String why, UUID by, Instant now) {
        status = outcome;
        decision = Decision.of(outcome, by, why, now);
        answer = answer.stopped();
    }

    /** Asked before anything is founded. */
    void requireForDecision(UUID by) {
        if (by.equals(appliedBy)) {
            throw new Rejection(FoundingProblem.OWN_FOUNDING);
        }
        if (status != FoundingStatus.SUBMITTED) {
            throw new Rejection(FoundingProblem.FOUNDING_NOT_WAITING, status);
        }
    }

    private void requireOpen() {
        if (!status.isOpen()) {
            throw new Rejection(FoundingProblem.FOUNDING_NOT_WAITING, status);
        }
    }

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    UUID unitId() {
        return unitId;
    }

    FoundingForm form() {
        return form;
    }

    FoundingStatus status() {
        return status;
    }

    UUID appliedBy() {
        return appliedBy;
    }

    Instant appliedAt() {
        return appliedAt;
    }

    AnswerTime answer() {
        return answer;
    }

    Instant escalatedAt() {
        return escalatedAt;
    }

    Decision decision() {
        return decision;
    }

    UUID unionId() {
        return unionId;
    }

    String upperName() {
        return upperName;
    }
}
