package org.unionhall.organization.legalperson;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.unionhall.platform.calendar.CountedTime;
import org.unionhall.platform.calendar.WorkingDays;
import org.unionhall.platform.persistence.Decision;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.problem.Rejection;

/** 登记申请: a union's application about its certificate, and what became of it. */
@Entity
class Registration implements Versioned, CountedTime {

    @Id private UUID id;
    @Version private long version = 1;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private RegistrationKind kind;

    @Enumerated(EnumType.STRING)
    private CertificateType type;

    private UUID certificateId;
    @Embedded private RegistrationForm form;
    private boolean late;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;

    private boolean returned;
    private UUID appliedBy;
    private UUID correctedBy;
    private Instant appliedAt;
    @Embedded private ReviewTime review;

    @OptimisticLock(excluded = true)
    @SuppressWarnings("UnusedVariable") // named by a query
    private Instant overdueSince;

    @Embedded private Decision decision;

    protected Registration() {} // Hibernate

    /**
     * @param certificate null for a first registration
     * @param late whether the union came after the time it has for it
     */
    static Registration applied(
            UUID id,
            Application application,
            Certificate certificate,
            boolean late,
            ReviewTime review,
            UUID by,
            Instant now) {
        var one = new Registration();
        one.id = id;
        one.unitId = application.unitId();
        one.kind = application.kind();
        one.type = certificate == null ? application.type() : certificate.type();
        one.certificateId = certificate == null ? null : certificate.id();
        one.form = application.form();
        one.late = late;
        one.status = RegistrationStatus.SUBMITTED;
        one.appliedBy = by;
        one.appliedAt = now;
        one.review = review;
        return one;
    }

    /**
     * A correction stays about the same union and of the same kind.
     *
     * @throws Rejection {@code NOT_OF_ITS_KIND}
     */
    void requireOf(Application application) {
        boolean same =
                unitId.equals(application.unitId())
                        && kind == application.kind()
                        && (kind != RegistrationKind.FIRST || type == application.type());
        if (!same) {
            throw new Rejection(RegistrationProblem.NOT_OF_ITS_KIND);
        }
    }

    /**
     * The union puts it right, and hands it in again when it was returned.
     *
     * @param again the time that begins when it comes back
     * @throws Rejection {@code REGISTRATION_DECIDED}
     */
    void corrected(RegistrationForm other, ReviewTime again, UUID by) {
        requireOpen();
        form = other;
        correctedBy = by;
        if (status == RegistrationStatus.RETURNED) {
            status = RegistrationStatus.SUBMITTED;
            review = again;
        }
    }

    /**
     * Everything that is missing is said at once: it goes back once.
     *
     * @throws Rejection {@code REGISTRATION_DECIDED}, {@code APPLIED_BY_YOURSELF}, {@code
     *     RETURNED_BEFORE}
     */
    void returned(String why, UUID by, Instant now) {
        requireForDecision(by);
        if (returned) {
            throw new Rejection(RegistrationProblem.RETURNED_BEFORE);
        }
        returned = true;
        status = RegistrationStatus.RETURNED;
        decision = Decision.of(status, by, why, now);
        review = review.stopped();
    }

    /**
     * @throws Rejection {@code REGISTRATION_DECIDED}, {@code APPLIED_BY_YOURSELF}
     */
    void approved(DocumentNumber document, UUID by, Instant now) {
        requireForDecision(by);
        status = RegistrationStatus.APPROVED;
        decision = new Decision(by, now, status.name(), null, document.value());
        review = review.stopped();
    }

    /**
     * @throws Rejection {@code REGISTRATION_DECIDED}, {@code APPLIED_BY_YOURSELF}
     */
    void rejected(String why, UUID by, Instant now) {
        requireForDecision(by);
        end(RegistrationStatus.REJECTED, why, by, now);
    }

    /** Taken back; {@code REGISTRATION_DECIDED} once it is not open any more. */
    void withdrawn(UUID by, Instant now) {
        requireOpen();
        end(RegistrationStatus.WITHDRAWN, null, by, now);
    }

    /** Its union has ended; what was decided before stays. */
    void lapsed(UUID by, Instant now) {
        if (status.isOpen()) {
            end(RegistrationStatus.LAPSED, null, by, now);
        }
    }

    /** Nobody answered in time. */
    void overdue(Instant now) {
        overdueSince = now;
    }

    @Override
    public void recounted(WorkingDays by) {
        review = review.recounted(by);
    }

    private void end(RegistrationStatus outcome, String why, UUID by, Instant now) {
        status = outcome;
        decision = Decision.of(outcome, by, why, now);
        review = review.stopped();
    }

    /** One waits for its correction, not for a decision, after it was returned. */
    private void requireForDecision(UUID by) {
        if (status != RegistrationStatus.SUBMITTED) {
            throw new Rejection(RegistrationProblem.REGISTRATION_DECIDED, status);
        }
        if (by.equals(appliedBy) || by.equals(correctedBy)) {
            throw new Rejection(RegistrationProblem.APPLIED_BY_YOURSELF);
        }
    }

    private void requireOpen() {
        if (!status.isOpen()) {
            throw new Rejection(RegistrationProblem.REGISTRATION_DECIDED, status);
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

    RegistrationKind kind() {
        return kind;
    }

    CertificateType type() {
        return type;
    }

    UUID certificateId() {
        return certificateId;
    }

    RegistrationForm form() {
        return form;
    }

    boolean isLate() {
        return late;
    }

    RegistrationStatus status() {
        return status;
    }

    UUID appliedBy() {
        return appliedBy;
    }

    Instant appliedAt() {
        return appliedAt;
    }

    ReviewTime review() {
        return review;
    }

    Decision decision() {
        return decision;
    }
}
