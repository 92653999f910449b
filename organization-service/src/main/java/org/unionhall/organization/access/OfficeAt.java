package org.unionhall.organization.access;

import java.util.Arrays;
import java.util.UUID;
import org.unionhall.platform.web.access.Actor;

/** Whether somebody acts for a union itself, and so does not decide about it as the one above. */
public final class OfficeAt {

    private OfficeAt() {}

    /**
     * Whether the actor holds an office at that union itself, whatever it permits.
     *
     * @param place of the union in the tree
     */
    public static boolean isHeld(UUID unitId, long place, Actor actor) {
        return Arrays.stream(UnionPermission.values())
                .flatMap(permission -> actor.grantsOf(permission, place))
                .anyMatch(grant -> unitId.equals(grant.unitId()));
    }
}
