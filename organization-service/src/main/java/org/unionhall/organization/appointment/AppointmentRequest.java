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
public record AppointmentRequest(
        @Schema(
                        description =
                                "The union it covers with all below it; absent only for FOUNDER,"
                                        + " AUDITOR and INTEGRATOR over the whole platform",
                        nullable = true)
                UUID unitId,
        @Schema(description = "The account that shall act") UUID accountId,
        @Schema(examples = "INTEGRATOR") Role role,
        @Schema(
                        description = "First day; today unless told",
                        examples = "2026-01-01",
                        nullable = true)
                LocalDate from,
        @Schema(
                        description = "Last day; absent while nobody knows",
                        examples = "2030-12-31",
                        nullable = true)
                LocalDate to,
        @Schema(
                        maxItems = 12,
                        description = "Only for INTEGRATOR: exactly what it may do",
                        nullable = true)
                Set<UnionPermission> permissions) {

    Nomination parsed(LocalDate today) {
        return Nomination.of(accountId, unitId, role, permissions, from, to, today);
    }
}
