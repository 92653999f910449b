package org.unionhall.platform.web.access;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What an account may do in one subtree of unions, from an appointment in force.
 *
 * @param unitId the root of the subtree; null when the whole platform is meant
 * @param lo first place of the subtree, inclusive
 * @param hi last place of the subtree, inclusive
 * @param until last day it is in force, inclusive; null while nobody knows
 */
public record Grant(UUID unitId, long lo, long hi, Set<String> permissions, LocalDate until) {

    public Grant {
        permissions = Set.copyOf(permissions);
    }

    /** A grant without an end. */
    public Grant(UUID unitId, long lo, long hi, Set<String> permissions) {
        this(unitId, lo, hi, permissions, null);
    }

    /** A grant over everything, without an end. */
    public static Grant everywhere(Set<String> permissions) {
        return everywhere(permissions, null);
    }

    /** A grant over everything. */
    public static Grant everywhere(Set<String> permissions, LocalDate until) {
        return new Grant(null, Long.MIN_VALUE, Long.MAX_VALUE, permissions, until);
    }

    /** Whether it is in force on the day and, when the day is null, without an end. */
    public boolean lastsUntil(LocalDate day) {
        return until == null || (day != null && !day.isAfter(until));
    }

    boolean covers(long place) {
        return lo <= place && place <= hi;
    }

    boolean allows(Permission permission) {
        return permissions.contains(permission.name());
    }
}
