package org.unionhall.organization.unit;

import org.unionhall.platform.web.problem.Rejection;

/**
 * What still belongs to a union, so that it cannot end: nobody may lose their union because of an
 * entry in a form.
 *
 * @param liveChildren whether there is a live union directly below it
 * @param members live members
 * @param applications that wait for a decision or for their applicant
 * @param coming members and applications on their way to it from unions that ended into it
 */
record LeftAtUnit(boolean liveChildren, long members, long applications, long coming) {

    static final LeftAtUnit NOTHING = new LeftAtUnit(false, 0, 0, 0);

    /**
     * @param goOn whether members and applications go to another union
     * @throws Rejection {@code HAS_LIVE_CHILDREN}, {@code SUCCESSION_UNDER_WAY}, {@code
     *     UNIT_NOT_EMPTY}
     */
    void require(boolean goOn) {
        if (liveChildren) {
            throw new Rejection(UnitProblem.HAS_LIVE_CHILDREN);
        }
        if (!goOn && coming > 0) {
            throw new Rejection(UnitProblem.SUCCESSION_UNDER_WAY, coming);
        }
        if (!goOn && members + applications > 0) {
            throw new Rejection(UnitProblem.UNIT_NOT_EMPTY, members, applications);
        }
    }
}
