package org.unionhall.organization.appointment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.organization.unit.LeftBehind;

/** Who acts for a union, or will. */
@ApplicationScoped
class OfficersLeft implements LeftBehind {

    @Inject Appointments appointments;
    @Inject Clock clock;

    @Override
    public Kind kind() {
        return Kind.OFFICERS;
    }

    @Override
    public long at(UUID unitId) {
        return appointments.count(
                "unitId = ?1 and ended = false and (validTo is null or validTo >= ?2)",
                unitId,
                LocalDate.now(clock));
    }
}
