package org.unionhall.organization.unit;

import org.unionhall.organization.access.UnionPermission;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Which unions exist for whom: those at work for everybody who is signed in, the others where one
 * may view unions.
 */
final class UnitVisibility {

    private UnitVisibility() {}

    static boolean sees(Actor reader, Unit unit) {
        return unit.status() == UnitStatus.NORMAL
                || reader.may(UnionPermission.VIEW_UNIT, unit.place());
    }

    /**
     * @throws Rejection {@code NOT_FOUND}
     */
    static Unit require(Actor reader, Unit unit) {
        if (!sees(reader, unit)) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        return unit;
    }
}
