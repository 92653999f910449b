package org.unionhall.organization.appointment;

import static org.unionhall.organization.access.UnionPermission.APPOINT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.organization.unit.LocateUnit;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.ETags;
import org.unionhall.platform.web.access.Actor;

/** Ending an appointment: by whoever may appoint there, or by the appointed person. */
@ApplicationScoped
public class EndAppointment {

    private final Appointments appointments;
    private final LocateUnit units;
    private final Outbox outbox;
    private final Clock clock;

    EndAppointment(Appointments appointments, LocateUnit units, Outbox outbox, Clock clock) {
        this.appointments = appointments;
        this.units = units;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Ends an appointment, or shortens its term.
     *
     * @param on the last day it holds; null for today
     * @param ifMatch the version the end was decided on
     */
    @Transactional
    public Appointment end(UUID id, LocalDate on, String reason, String ifMatch, Actor actor) {
        var appointment = appointments.toChange(id);
        if (!actor.id().equals(appointment.accountId())) {
            actor.require(APPOINT, placeOf(appointment));
        }
        ETags.require(ifMatch, appointment.version());
        var today = LocalDate.now(clock);
        outbox.append(
                appointment.ended(
                        on == null ? today : on, reason, today, actor.id(), clock.instant()));
        return appointment;
    }

    private long placeOf(Appointment appointment) {
        return appointment.unitId() == null
                ? Long.MIN_VALUE
                : units.locate(appointment.unitId()).place();
    }
}
