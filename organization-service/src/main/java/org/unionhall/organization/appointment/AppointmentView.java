package org.unionhall.organization.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.access.Role;
import org.unionhall.organization.unit.UnitPlace;

/** An appointment as clients see it. */
@Schema(name = "Appointment")
public record AppointmentView(
        UUID id,
        @Schema(description = "Counts up with every change; as `ETag` it is `\"v<version>\"`")
                long version,
        UUID accountId,
        @Schema(description = "Null for the whole platform", nullable = true) UUID unitId,
        @Schema(examples = "延安市宝塔区总工会", nullable = true) String unitName,
        Role role,
        List<String> permissions,
        LocalDate from,
        @Schema(nullable = true) LocalDate to,
        @Schema(description = "Whether it is in force today") boolean current,
        boolean ended,
        @Schema(nullable = true) LocalDate endedOn,
        @Schema(nullable = true) String endReason,
        @Schema(description = "The account that appointed or, later, changed it") UUID changedBy,
        Instant changedAt) {

    static AppointmentView of(
            Appointment appointment, Map<UUID, UnitPlace> units, LocalDate today) {
        var unit = appointment.unitId() == null ? null : units.get(appointment.unitId());
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
                appointment.isInForce(today),
                appointment.hasEnded(),
                appointment.endedOn(),
                appointment.endReason(),
                appointment.changedBy(),
                appointment.changedAt());
    }
}
