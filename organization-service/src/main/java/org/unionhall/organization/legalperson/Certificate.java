package org.unionhall.organization.legalperson;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.problem.Rejection;

/** A union's certificate as it is now; what it was is in its {@link CertificateEdition}s. */
@Entity
@Table(name = "union_certificate")
class Certificate implements Versioned {

    @Id private UUID id;
    @Version private long version = 1;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private CertificateType type;

    @Embedded private CertificateContent content;
    private int edition;
    private LocalDate registeredOn;
    private LocalDate cancelledOn;

    @OptimisticLock(excluded = true)
    @SuppressWarnings("UnusedVariable") // named by a query
    private LocalDate remindedFor;

    private Instant changedAt;

    protected Certificate() {} // Hibernate

    static Certificate registered(
            UUID id,
            UUID unitId,
            CertificateType type,
            CertificateContent content,
            LocalDate today,
            Instant now) {
        var certificate = new Certificate();
        certificate.id = id;
        certificate.unitId = unitId;
        certificate.type = type;
        certificate.content = content;
        certificate.edition = 1;
        certificate.registeredOn = today;
        certificate.changedAt = now;
        return certificate;
    }

    /**
     * Another edition takes the place of the present one.
     *
     * @throws Rejection {@code CERTIFICATE_CANCELLED}
     */
    void reissued(CertificateContent other, Instant now) {
        requireHeld();
        content = other;
        edition++;
        changedAt = now;
    }

    /**
     * @throws Rejection {@code CERTIFICATE_CANCELLED}
     */
    void cancelled(LocalDate today, Instant now) {
        requireHeld();
        cancelledOn = today;
        edition++;
        changedAt = now;
    }

    /**
     * @throws Rejection {@code CERTIFICATE_CANCELLED}
     */
    void requireHeld() {
        if (cancelledOn != null) {
            throw new Rejection(CertificateProblem.CERTIFICATE_CANCELLED);
        }
    }

    /** Its officers were told that it ends. */
    void reminded() {
        remindedFor = content.validTo();
    }

    /** The state on a day, which is never written: it follows from the days. */
    CertificateState state(LocalDate today, int renewalDays, boolean unionLives) {
        if (cancelledOn != null) {
            return CertificateState.CANCELLED;
        }
        if (!unionLives) {
            return CertificateState.TO_CANCEL;
        }
        if (content.validTo().isBefore(today)) {
            return CertificateState.EXPIRED;
        }
        return content.validTo().isAfter(today.plusDays(renewalDays))
                ? CertificateState.IN_FORCE
                : CertificateState.EXPIRING;
    }

    /** What the other services are sent, once it is written. */
    CertificateChanged changed() {
        return new CertificateChanged(
                id,
                version,
                unitId,
                type,
                content.creditCode(),
                content.validFrom(),
                content.validTo(),
                content.registrarId(),
                cancelledOn);
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

    CertificateType type() {
        return type;
    }

    CertificateContent content() {
        return content;
    }

    /** 1 when it was first issued; one more with each edition. */
    int edition() {
        return edition;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    /** Null while it is held. */
    LocalDate cancelledOn() {
        return cancelledOn;
    }

    Instant changedAt() {
        return changedAt;
    }
}
