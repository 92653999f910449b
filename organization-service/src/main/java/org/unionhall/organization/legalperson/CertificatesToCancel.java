package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.platform.tasks.TaskSource;
import org.unionhall.platform.tasks.Waiting;

/** Certificates whose unions are over: the registering union cancels them. */
@ApplicationScoped
class CertificatesToCancel implements TaskSource {

    @Inject Certificates certificates;
    @Inject FindUnit units;

    @Override
    public String kind() {
        return "CERTIFICATE_TO_CANCEL";
    }

    @Override
    public String permission() {
        return UnionPermission.APPROVE_UNIT.name();
    }

    @Override
    public List<Waiting> waiting(Instant now) {
        return certificates.toCancel().stream().flatMap(one -> waiting(one).stream()).toList();
    }

    /** Empty while nobody registers its union. */
    Optional<Waiting> waiting(Certificate certificate) {
        return units.registrarOf(certificate.unitId())
                .map(
                        registrar ->
                                new Waiting(
                                        registrar.unitId(),
                                        CertificateView.address(certificate.id()),
                                        null,
                                        1));
    }
}
