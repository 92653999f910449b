package org.unionhall.platform.grants;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.unionhall.platform.web.access.Grant;

/**
 * An appointment that allows something today, as its holder sees it.
 *
 * @param unitId null when it is over the whole platform
 * @param unit the name of the union; null when it is over the whole platform
 * @param until its last day, inclusive; null while nobody knows
 */
public record Held(
        UUID appointmentId,
        String role,
        UUID unitId,
        String unit,
        long lo,
        long hi,
        List<String> permissions,
        LocalDate until) {

    public Grant grant() {
        return new Grant(unitId, lo, hi, Set.copyOf(permissions), until);
    }
}
