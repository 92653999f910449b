package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.organization.appointment.FindOfficers;
import org.unionhall.organization.notification.NotificationAsked;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.platform.deadlines.DueWork;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.HouseClock;

/** Tells the officers of a union once that its certificate ends and can be renewed. */
@ApplicationScoped
class RemindOfExpiry implements DueWork {

    private static final int AT_ONCE = 100;
    private static final int OFFICERS = 20;

    @Inject Certificates certificates;
    @Inject FindOfficers officers;
    @Inject FindUnit units;
    @Inject FindTerms terms;
    @Inject Outbox outbox;

    @Override
    public String name() {
        return "legalperson.reminders";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        var today = LocalDate.ofInstant(now, HouseClock.ZONE);
        var ending = certificates.toRemind(today.plusDays(terms.renewalDays()), AT_ONCE);
        var unions = units.profiles(ending.stream().map(Certificate::unitId).toList());
        for (var certificate : ending) {
            certificate.reminded();
            var name = unions.get(certificate.unitId()).name();
            officers.at(certificate.unitId(), UnionPermission.EDIT_UNIT, today, OFFICERS)
                    .forEach(account -> outbox.append(asked(certificate, name, account)));
        }
        return ending.size() == AT_ONCE;
    }

    private static NotificationAsked asked(Certificate certificate, String union, UUID account) {
        var until = certificate.content().validTo();
        var cause = "CERTIFICATE_ENDS " + certificate.id() + " " + until + " " + account;
        return new NotificationAsked(
                UUID.nameUUIDFromBytes(cause.getBytes(StandardCharsets.UTF_8)),
                1,
                account,
                "CERTIFICATE_ENDS",
                Map.of("unit", union, "until", until.toString()),
                CertificateView.address(certificate.id()));
    }
}
