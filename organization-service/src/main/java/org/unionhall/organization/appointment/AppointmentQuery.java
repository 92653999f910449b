package org.unionhall.organization.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.organization.access.Role;

/**
 * What a list of appointments is narrowed to; null means any.
 *
 * @param unit the union of the appointment itself, not those below it
 * @param current whether it is in force today
 */
record AppointmentQuery(UUID unit, UUID account, Role role, Boolean current) {

    private static final String IN_FORCE =
            "(a.ended = false and a.validFrom <= :today and (a.validTo is null or a.validTo >="
                    + " :today))";

    /** Adds its conditions on {@code a}, with named values. */
    void narrow(List<String> where, Map<String, Object> values, LocalDate today) {
        if (unit != null) {
            where.add("a.unitId = :unit");
            values.put("unit", unit);
        }
        if (account != null) {
            where.add("a.accountId = :account");
            values.put("account", account);
        }
        if (role != null) {
            where.add("a.role = :role");
            values.put("role", role);
        }
        if (current != null) {
            where.add(current ? IN_FORCE : "not " + IN_FORCE);
            values.put("today", today);
        }
    }
}
