package org.unionhall.organization.appointment;

import static org.unionhall.organization.access.UnionPermission.APPOINT;
import static org.unionhall.organization.appointment.GivingRule.PLATFORM;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.unionhall.organization.notification.NotificationAsked;
import org.unionhall.organization.unit.LocateUnit;
import org.unionhall.organization.unit.UnitPlace;
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
        var unit = unitOf(nomination, actor);
        GivingRule.requireGiving(nomination, unit.map(UnitPlace::place).orElse(PLATFORM), actor);
        var appointment =
                Appointment.made(Ids.next(), nomination, today, actor.id(), clock.instant());
        outbox.append(appointments.added(appointment).changed());
        if (!appointment.role().namesItsPermissions()) { // an API client reads nothing
            unit.ifPresent(at -> outbox.append(given(appointment, at)));
        }
        return appointment;
    }

    private static NotificationAsked given(Appointment appointment, UnitPlace unit) {
        var facts = new TreeMap<String, String>();
        facts.put("unit", unit.name());
        facts.put("from", appointment.rightsFrom().toString());
        return new NotificationAsked(
                appointment.id(),
                1,
                appointment.accountId(),
                "APPOINTMENT_GIVEN",
                facts,
                AppointmentView.PATH + "/mine");
    }

    /** Empty for the whole platform. */
    private Optional<UnitPlace> unitOf(Nomination nomination, Actor actor) {
        if (nomination.unitId() == null) {
            actor.requireEverywhere(APPOINT);
            return Optional.empty();
        }
        var unit = units.locate(nomination.unitId());
        actor.require(APPOINT, unit.place());
        if (!unit.live()) {
            throw new Rejection(AppointmentProblem.UNIT_ENDED).at("/unitId");
        }
        return Optional.of(unit);
    }
}
