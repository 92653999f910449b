package org.unionhall.organization.appointment;

import static org.unionhall.organization.access.UnionPermission.VIEW_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.unionhall.organization.unit.LocateUnit;
import org.unionhall.organization.unit.UnitPlace;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Appointments as an actor may see them, with the names of their unions. */
@ApplicationScoped
class ReadAppointments {

    @Inject Appointments appointments;
    @Inject LocateUnit units;
    @Inject Clock clock;

    /** One's own, or one at a place where the reader may view unions. */
    AppointmentView one(UUID id, Actor reader) {
        var appointment = appointments.get(id);
        if (!reader.id().equals(appointment.accountId())) {
            var unit = unitsOf(List.of(appointment)).get(appointment.unitId());
            reader.require(VIEW_UNIT, unit == null ? GivingRule.PLATFORM : unit.place());
        }
        return shown(appointment);
    }

    Page<AppointmentView> page(AppointmentQuery query, PageRequest page, Actor reader) {
        var where = query.where(LocalDate.now(clock));
        var rows = appointments.page(where, reader.scope(VIEW_UNIT), page);
        return Page.of(rows, page, view(rows), Appointment::id);
    }

    /** Every one the account ever had. */
    Page<AppointmentView> of(Actor reader) {
        var rows = appointments.ofAccount(reader.id());
        return new Page<>(rows.stream().map(view(rows)).toList(), null);
    }

    AppointmentView shown(Appointment appointment) {
        return view(List.of(appointment)).apply(appointment);
    }

    private Function<Appointment, AppointmentView> view(List<Appointment> rows) {
        var byId = unitsOf(rows);
        var today = LocalDate.now(clock);
        return row -> AppointmentView.of(row, byId.get(row.unitId()), today);
    }

    /** Null, which means the whole platform, leads to none. */
    private Map<UUID, UnitPlace> unitsOf(List<Appointment> rows) {
        var ids = rows.stream().map(Appointment::unitId).filter(Objects::nonNull).toList();
        return new HashMap<>(units.locate(ids));
    }
}
