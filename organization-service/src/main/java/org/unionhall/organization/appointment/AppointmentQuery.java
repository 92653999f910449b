package org.unionhall.organization.appointment;

import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.organization.access.Role;
import org.unionhall.platform.persistence.Where;

/**
 * What a list of appointments is narrowed to; null means any.
 *
 * @param unit the union of the appointment itself, not those below it
 * @param current whether it is in force today
 */
record AppointmentQuery(UUID unit, UUID account, Role role, Boolean current) {

    private static final String IN_FORCE =
            "(e.ended = false and e.rightsFrom <= :today and (e.validTo is null or e.validTo >="
                    + " :today))";

    Where where(LocalDate today) {
        var inForce = Boolean.FALSE.equals(current) ? "not " + IN_FORCE : IN_FORCE;
        return Where.any()
                .is("unitId", unit)
                .is("accountId", account)
                .is("role", role)
                .and(inForce, "today", current == null ? null : today);
    }
}
