package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.platform.tasks.TaskSource;
import org.unionhall.platform.tasks.Waiting;
import org.unionhall.platform.web.HouseClock;

/** Certificates that end within the days of renewal, or have ended. */
@ApplicationScoped
class CertificatesToRenew implements TaskSource {

    @Inject Certificates certificates;
    @Inject FindTerms terms;

    @Override
    public String kind() {
        return "CERTIFICATE_TO_RENEW";
    }

    @Override
    public String permission() {
        return UnionPermission.EDIT_UNIT.name();
    }

    @Override
    public List<Waiting> waiting(Instant now) {
        var today = LocalDate.ofInstant(now, HouseClock.ZONE);
        return certificates.toRenew(today.plusDays(terms.renewalDays())).stream()
                .map(
                        one ->
                                new Waiting(
                                        one.unitId(),
                                        CertificateView.address(one.id()),
                                        HouseClock.endOf(one.content().validTo()),
                                        1))
                .toList();
    }
}
