package org.unionhall.platform.web.access;

import java.util.Set;
import java.util.UUID;

/**
 * What an account may do in one subtree of unions, from an appointment in force.
 *
 * @param unitId the root of the subtree; null when the whole platform is meant
 * @param lo first place of the subtree, inclusive
 * @param hi last place of the subtree, inclusive
 */
public record Grant(UUID unitId, long lo, long hi, Set<String> permissions) {

    public Grant {
        permissions = Set.copyOf(permissions);
    }

    /** A grant over everything. */
    public static Grant everywhere(Set<String> permissions) {
        return new Grant(null, Long.MIN_VALUE, Long.MAX_VALUE, permissions);
    }

    boolean covers(long place) {
        return lo <= place && place <= hi;
    }

    boolean allows(Permission permission) {
        return permissions.contains(permission.name());
    }
}
