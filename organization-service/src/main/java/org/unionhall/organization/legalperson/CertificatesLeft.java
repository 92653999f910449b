package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.unionhall.organization.unit.LeftBehind;

/** The certificates a union holds. */
@ApplicationScoped
class CertificatesLeft implements LeftBehind {

    @Inject Certificates certificates;

    @Override
    public Kind kind() {
        return Kind.CERTIFICATES;
    }

    @Override
    public long at(UUID unitId) {
        return certificates.count("unitId = ?1 and cancelledOn is null", unitId);
    }
}
