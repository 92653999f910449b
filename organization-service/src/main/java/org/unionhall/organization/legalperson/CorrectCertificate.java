package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.organization.unit.GiveCreditCode;
import org.unionhall.organization.unit.UnionCreditCode;
import org.unionhall.platform.persistence.Decision;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

/** What the registering union does to a certificate without an application. */
@ApplicationScoped
class CorrectCertificate {

    @Inject Certificates certificates;
    @Inject ActAsRegistrar registrar;
    @Inject PublishCertificate publish;
    @Inject GiveCreditCode codes;
    @Inject FindTerms terms;
    @Inject Clock clock;

    /**
     * A union that is over cannot apply any more: its certificate is cancelled for it.
     *
     * @throws Rejection {@code UNION_STILL_LIVES}, {@code CERTIFICATE_CANCELLED}, or as {@link
     *     ActAsRegistrar#about} does
     */
    @Transactional
    Certificate cancel(UUID id, CancellationRequest request, IfMatch version, Actor actor) {
        var reason = Reason.read(request.reason());
        var document = document(request.documentNumber());
        var certificate = certificates.get(id, actor.sight());
        var union = registrar.about(certificate.unitId(), actor).union();
        certificates.held(certificate);
        version.require(certificate);
        certificate.requireHeld();
        if (union.live()) {
            throw new Rejection(CertificateProblem.UNION_STILL_LIVES);
        }
        certificate.cancelled(terms.today(), clock.instant());
        return published(certificate, EditionKind.CANCELLATION, reason, document, actor);
    }

    /**
     * @throws Rejection {@code NOTHING_TO_CORRECT}, {@code CERTIFICATE_CANCELLED}, {@code
     *     CODE_OF_OTHER_TYPE}, {@code CERTIFICATE_CODE_TAKEN}, or as {@link ActAsRegistrar#about}
     *     does
     */
    @Transactional
    Certificate correct(UUID id, CorrectionRequest request, IfMatch version, Actor actor) {
        var reason = Reason.read(request.reason());
        var document = document(request.documentNumber());
        var errors = new InputErrors();
        var code = UnionCreditCode.parse(request.creditCode(), errors);
        var address = FormText.read(request.address(), FormText.ADDRESS, "/address", errors);
        var representative =
                FormText.read(request.representative(), FormText.NAME, "/representative", errors);
        errors.throwIfAny();
        var certificate = certificates.get(id, actor.sight());
        registrar.about(certificate.unitId(), actor);
        certificates.held(certificate);
        version.require(certificate);
        certificate.requireHeld();
        var before = certificate.content();
        var after = before.corrected(code == null ? null : code.value(), address, representative);
        if (after.equals(before)) {
            throw new Rejection(CertificateProblem.NOTHING_TO_CORRECT);
        }
        if (!after.creditCode().equals(before.creditCode())) {
            IssueCertificate.requirePrefix(code, certificate.type());
            codes.give(certificate.unitId(), code, actor.id());
        }
        certificate.reissued(after, clock.instant());
        return published(certificate, EditionKind.CORRECTION, reason, document, actor);
    }

    private Certificate published(
            Certificate certificate,
            EditionKind kind,
            String reason,
            DocumentNumber document,
            Actor actor) {
        var decision =
                new Decision(actor.id(), clock.instant(), kind.name(), reason, document.value());
        publish.publish(certificate, kind, terms.today(), null, decision);
        return certificate;
    }

    private static DocumentNumber document(String typed) {
        var errors = new InputErrors();
        var document = DocumentNumber.parse(typed, "/documentNumber", errors);
        errors.throwIfAny();
        return document;
    }
}
