package org.unionhall.organization.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.unionhall.organization.unit.DissolveUnit.Dissolved;
import org.unionhall.platform.messaging.Outbox;

/**
 * Whoever acted for a union acts for it no longer once it is dissolved, and every service knows.
 */
@ApplicationScoped
class EndWithUnit {

    private static final String REASON = "工会已撤销 (the union was dissolved)";

    private final Appointments appointments;
    private final Outbox outbox;

    EndWithUnit(Appointments appointments, Outbox outbox) {
        this.appointments = appointments;
        this.outbox = outbox;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void dissolved(@Observes Dissolved union) {
        appointments
                .standingAt(union.unitId(), union.on())
                .forEach(
                        appointment ->
                                outbox.append(
                                        appointment.ended(
                                                union.on(),
                                                REASON,
                                                union.on(),
                                                union.by(),
                                                union.at())));
    }
}
