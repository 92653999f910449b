package org.unionhall.organization.appointment;

import static org.unionhall.organization.access.UnionPermission.APPOINT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.organization.unit.EndUnit.UnitEnded;
import org.unionhall.organization.unit.LocateUnit;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.Actor;

/** Ending an appointment: by those who appoint there, by the appointed, or with its union. */
@ApplicationScoped
class EndAppointment {

    private static final String UNION_ENDED = "工会已撤销或解散 (the union has ended)";

    @Inject Appointments appointments;
    @Inject LocateUnit units;
    @Inject Outbox outbox;
    @Inject Clock clock;

    /** Ends it today or, on a day to come, shortens its term. */
    @Transactional
    Appointment end(UUID id, EndRequest request, IfMatch version, Actor actor) {
        var reason = request.parsedReason();
        var appointment = appointments.held(id);
        if (!actor.id().equals(appointment.accountId())) {
            requireEnding(appointment, actor);
        }
        version.require(appointment);
        var today = LocalDate.now(clock);
        var on = request.on() == null ? today : request.on();
        appointment.end(on, reason, today, actor.id(), clock.instant());
        return published(appointment);
    }

    private void requireEnding(Appointment appointment, Actor actor) {
        long place =
                appointment.unitId() == null
                        ? GivingRule.PLATFORM
                        : units.locate(appointment.unitId()).place();
        actor.require(APPOINT, place);
        GivingRule.requireEnding(appointment, place, actor);
    }

    /** Nobody acts for a union that has ended, and every service knows. */
    @Transactional(Transactional.TxType.MANDATORY)
    void endWith(@Observes UnitEnded union) {
        for (var appointment : appointments.standingAt(union.unitId(), union.on())) {
            appointment.end(union.on(), UNION_ENDED, union.on(), union.by(), union.at());
            published(appointment);
        }
    }

    /** Ends what was left at unions that ended before every end did this. */
    @Transactional(Transactional.TxType.MANDATORY)
    void endWithEndedUnions(LocalDate today, Instant now) {
        for (var union : appointments.endedUnions(today)) {
            endWith(new UnitEnded(union.unitId(), union.by(), today, now));
        }
    }

    private Appointment published(Appointment appointment) {
        if (appointments.changed(appointment)) {
            outbox.append(appointment.changed());
        }
        return appointment;
    }
}
