package org.unionhall.organization.unit;

import org.unionhall.platform.web.problem.Rejection;

/**
 * The union that takes over whom another leaves when it ends: at work, of a kind that has members
 * of its own, and in the same tree, so that nobody leaves the federation by it.
 */
record Successor(Unit unit) {

    /**
     * @throws Rejection {@code SUCCESSOR_ITSELF}, {@code SUCCESSOR_OF_ANOTHER_TREE}, {@code
     *     SUCCESSOR_NOT_TAKING_MEMBERS}
     */
    void requireTakesOverFrom(Unit ending) {
        if (unit.id().equals(ending.id())) {
            throw refused(UnitProblem.SUCCESSOR_ITSELF);
        }
        if (!unit.path().root().equals(ending.path().root())) {
            throw refused(UnitProblem.SUCCESSOR_OF_ANOTHER_TREE);
        }
        if (unit.status() != UnitStatus.NORMAL || !unit.type().takesMembers()) {
            throw refused(UnitProblem.SUCCESSOR_NOT_TAKING_MEMBERS);
        }
    }

    private static Rejection refused(UnitProblem problem) {
        return new Rejection(problem).at("/successorId");
    }
}
