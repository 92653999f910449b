package org.unionhall.organization.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.access.Role;
import org.unionhall.organization.unit.UnitPlace;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/** An appointment as clients see it. */
@Schema(name = "Appointment")
record AppointmentView(
        UUID id,
        long version,
        UUID accountId,
        @Schema(nullable = true) UUID unitId,
        @Schema(examples = "延安市宝塔区总工会", nullable = true) String unitName,
        Role role,
        List<String> permissions,
        LocalDate from,
        @Schema(nullable = true) LocalDate to,
        LocalDate rightsFrom,
        boolean current,
        boolean ended,
        @Schema(nullable = true) LocalDate endedOn,
        @Schema(nullable = true) String endReason,
        UUID changedBy,
        Instant changedAt)
        implements Versioned, Located {

    static final String PATH = "/api/v1/appointments";

    @Override
    public String location() {
        return PATH + "/" + id;
    }

    /**
     * @param unit where it holds; null for the whole platform
     */
    static AppointmentView of(Appointment appointment, UnitPlace unit, LocalDate today) {
        return new AppointmentView(
                appointment.id(),
                appointment.version(),
                appointment.accountId(),
                appointment.unitId(),
                unit == null ? null : unit.name(),
                appointment.role(),
                appointment.permissions(),
                appointment.from(),
                appointment.to(),
                appointment.rightsFrom(),
                appointment.isInForce(today),
                appointment.hasEnded(),
                appointment.endedOn(),
                appointment.endReason(),
                appointment.changedBy(),
                appointment.changedAt());
    }
}
