package org.unionhall.organization.unit;

import org.unionhall.platform.web.problem.Rejection;

/**
 * What still belongs to a union, so that it cannot end: nobody may lose their union because of an
 * entry in a form.
 *
 * @param liveChildren whether there is a live union directly below it
 * @param members live members
 * @param applications that wait for a decision or for their applicant
 */
record LeftAtUnit(boolean liveChildren, long members, long applications) {

    static final LeftAtUnit NOTHING = new LeftAtUnit(false, 0, 0);

    /**
     * @throws Rejection {@code HAS_LIVE_CHILDREN}, {@code UNIT_NOT_EMPTY}
     */
    void requireNothing() {
        if (liveChildren) {
            throw new Rejection(UnitProblem.HAS_LIVE_CHILDREN);
        }
        if (members > 0 || applications > 0) {
            throw new Rejection(UnitProblem.UNIT_NOT_EMPTY, members, applications);
        }
    }
}
