package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.organization.fact.OrganizationFact;
import org.unionhall.platform.facts.Fact;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.persistence.Decision;
import org.unionhall.platform.tasks.Tasks;
import org.unionhall.platform.web.Ids;

/** The one place where a certificate is written: its edition, its message and what it counts as. */
@ApplicationScoped
class PublishCertificate {

    @Inject Certificates certificates;
    @Inject CertificateEditions editions;
    @Inject CertificatesToRenew toRenew;
    @Inject CertificatesToCancel toCancel;
    @Inject Tasks tasks;
    @Inject Outbox outbox;

    /**
     * @param registrationId null when no application led to it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void publish(
            Certificate certificate,
            EditionKind kind,
            LocalDate today,
            UUID registrationId,
            Decision decision) {
        if (kind == EditionKind.FIRST) {
            certificates.added(certificate);
        } else {
            certificates.changed(certificate);
        }
        editions.added(
                CertificateEdition.of(
                        Ids.next(), certificate, kind, today, registrationId, decision));
        outbox.append(certificate.changed());
        count(certificate, kind, today);
        var subject = CertificateView.address(certificate.id());
        tasks.done(toCancel, subject);
        if (kind != EditionKind.CORRECTION && kind != EditionKind.REPLACEMENT) {
            tasks.done(toRenew, subject);
        }
    }

    private void count(Certificate certificate, EditionKind kind, LocalDate today) {
        var measure = CertificateMeasure.of(kind);
        if (measure == null) {
            return;
        }
        var subject = CertificateView.address(certificate.id());
        var fact =
                Fact.of(
                                measure,
                                certificate.content().registrarId(),
                                today,
                                subject,
                                "edition-" + certificate.edition())
                        .by("type", certificate.type().name())
                        .by("kind", kind.name());
        outbox.append(new OrganizationFact(fact));
    }
}
