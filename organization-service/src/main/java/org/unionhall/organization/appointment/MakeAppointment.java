package org.unionhall.organization.appointment;

import static org.unionhall.organization.access.UnionPermission.APPOINT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.unionhall.organization.unit.LocateUnit;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** Appointing somebody to act for a union, within what {@link GivingRule} lets an actor give. */
@ApplicationScoped
class MakeAppointment {

    @Inject Appointments appointments;
    @Inject LocateUnit units;
    @Inject Outbox outbox;
    @Inject Clock clock;

    @Transactional
    Appointment make(AppointmentRequest request, Actor actor) {
        var today = LocalDate.now(clock);
        var nomination = request.parsed(today);
        GivingRule.requireGiving(nomination, placeOf(nomination, actor), actor);
        var appointment =
                Appointment.made(Ids.next(), nomination, today, actor.id(), clock.instant());
        outbox.append(appointments.added(appointment).changed());
        return appointment;
    }

    private long placeOf(Nomination nomination, Actor actor) {
        if (nomination.unitId() == null) {
            actor.requireEverywhere(APPOINT);
            return GivingRule.PLATFORM;
        }
        var unit = units.locate(nomination.unitId());
        actor.require(APPOINT, unit.place());
        if (!unit.live()) {
            throw new Rejection(AppointmentProblem.UNIT_ENDED).at("/unitId");
        }
        return unit.place();
    }
}
