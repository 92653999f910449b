package org.unionhall.organization.legalperson;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.unionhall.platform.persistence.Decision;

/** What a certificate showed from a day on, and by whose decision. Nothing ever changes one. */
@Entity
@SuppressWarnings("UnusedVariable") // what certificate and union it is of is named by queries
@Immutable
@Table(name = "union_certificate_edition")
class CertificateEdition {

    @Id private UUID id;
    private UUID certificateId;
    private int edition;

    @Enumerated(EnumType.STRING)
    private EditionKind kind;

    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private CertificateType type;

    @Embedded private CertificateContent content;
    private LocalDate issuedOn;
    private UUID registrationId;
    @Embedded private Decision decision;

    protected CertificateEdition() {} // Hibernate

    /**
     * @param registrationId null when no application led to it
     */
    static CertificateEdition of(
            UUID id,
            Certificate certificate,
            EditionKind kind,
            LocalDate today,
            UUID registrationId,
            Decision decision) {
        var edition = new CertificateEdition();
        edition.id = id;
        edition.certificateId = certificate.id();
        edition.edition = certificate.edition();
        edition.kind = kind;
        edition.unitId = certificate.unitId();
        edition.type = certificate.type();
        edition.content = certificate.content();
        edition.issuedOn = today;
        edition.registrationId = registrationId;
        edition.decision = decision;
        return edition;
    }

    UUID id() {
        return id;
    }

    int edition() {
        return edition;
    }

    EditionKind kind() {
        return kind;
    }

    CertificateContent content() {
        return content;
    }

    LocalDate issuedOn() {
        return issuedOn;
    }

    UUID registrationId() {
        return registrationId;
    }

    Decision decision() {
        return decision;
    }
}
