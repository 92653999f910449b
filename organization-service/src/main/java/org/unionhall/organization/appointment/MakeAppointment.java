package org.unionhall.organization.appointment;

import static java.util.stream.Collectors.joining;
import static org.unionhall.organization.access.UnionPermission.APPOINT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.organization.unit.LocateUnit;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Appointing somebody to act for a union. Nobody hands on more than he holds at that place himself.
 */
@ApplicationScoped
public class MakeAppointment {

    private final Appointments appointments;
    private final LocateUnit units;
    private final Outbox outbox;
    private final Clock clock;

    MakeAppointment(Appointments appointments, LocateUnit units, Outbox outbox, Clock clock) {
        this.appointments = appointments;
        this.units = units;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Appointment make(Nomination nomination, Actor actor) {
        long place = placeOf(nomination, actor);
        var missing =
                nomination.grants().stream()
                        .filter(permission -> !actor.may(permission, place))
                        .map(UnionPermission::name)
                        .sorted()
                        .collect(joining(", "));
        if (!missing.isEmpty()) {
            throw new Rejection(AppointmentProblem.GRANTS_MORE_THAN_HELD, missing);
        }
        var appointment = Appointment.made(Ids.next(), nomination, actor.id(), clock.instant());
        appointments.persist(appointment);
        outbox.append(appointment.changed());
        return appointment;
    }

    private long placeOf(Nomination nomination, Actor actor) {
        if (nomination.unitId() == null) {
            actor.requireEverywhere(APPOINT);
            return Long.MIN_VALUE;
        }
        var unit = units.locate(nomination.unitId());
        actor.require(APPOINT, unit.place());
        if (!unit.live()) {
            throw new Rejection(AppointmentProblem.UNIT_ENDED).at("/unitId");
        }
        return unit.place();
    }
}
