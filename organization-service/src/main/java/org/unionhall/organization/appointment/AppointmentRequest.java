package org.unionhall.organization.appointment;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.organization.access.Role;
import org.unionhall.organization.access.UnionPermission;

/** Somebody to be appointed, as a client asks for it. */
@Schema(
        name = "AppointmentRequest",
        requiredProperties = {"accountId", "role"})
record AppointmentRequest(
        @Schema(nullable = true) UUID unitId,
        UUID accountId,
        @Schema(examples = "INTEGRATOR") Role role,
        @Schema(examples = "2026-01-01", nullable = true) LocalDate from,
        @Schema(examples = "2030-12-31", nullable = true) LocalDate to,
        @Schema(maxItems = 15, nullable = true) Set<UnionPermission> permissions) {

    Nomination parsed(LocalDate today) {
        return Nomination.of(accountId, unitId, role, permissions, from, to, today);
    }
}
