package org.unionhall.organization.appointment;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.unionhall.organization.access.Role;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;

/**
 * Who shall act for which union, sound in itself; whether the nominating actor may is still to be
 * asked.
 *
 * @param unitId null for the whole platform
 * @param grants what it allows
 * @param to null while nobody knows
 */
record Nomination(
        UUID accountId,
        UUID unitId,
        Role role,
        Set<UnionPermission> grants,
        LocalDate from,
        LocalDate to) {

    /**
     * @param named the permissions of an integrator; null or empty for every other role
     * @param from null for today
     * @throws org.unionhall.platform.web.problem.Rejection with everything that is wrong
     */
    static Nomination of(
            UUID accountId,
            UUID unitId,
            Role role,
            Set<UnionPermission> named,
            LocalDate from,
            LocalDate to,
            LocalDate today) {
        var errors = new InputErrors();
        if (accountId == null) {
            errors.add("/accountId", CommonProblem.REQUIRED);
        }
        var begins = from == null ? today : from;
        if (to != null && to.isBefore(begins)) {
            errors.add("/to", AppointmentProblem.TERM_ENDS_BEFORE_START, begins);
        }
        boolean names = named != null && !named.isEmpty();
        if (role == null) {
            errors.add("/role", CommonProblem.REQUIRED);
        } else {
            if (role == Role.FOUNDER && unitId != null) {
                errors.add("/unitId", AppointmentProblem.ROLE_STANDS_ABOVE_ALL, role.title());
            }
            if (unitId == null && !role.mayStandAboveAll()) {
                errors.add("/unitId", AppointmentProblem.ROLE_NEEDS_UNIT, role.title());
            }
            if (role.namesItsPermissions() && !names) {
                errors.add("/permissions", AppointmentProblem.PERMISSIONS_REQUIRED);
            }
            if (!role.namesItsPermissions() && names) {
                errors.add("/permissions", AppointmentProblem.PERMISSIONS_NOT_OF_ROLE);
            }
        }
        errors.throwIfAny();
        return new Nomination(
                accountId,
                unitId,
                role,
                role.namesItsPermissions() ? EnumSet.copyOf(named) : role.permissions(),
                begins,
                to);
    }
}
