package org.unionhall.organization.term;

import static org.unionhall.organization.access.UnionPermission.APPROVE_UNIT;
import static org.unionhall.organization.access.UnionPermission.EDIT_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhall.organization.access.OfficeAt;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.organization.unit.FoundUnit;
import org.unionhall.organization.unit.UnitProfile;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Who announces and reports for a union, and who decides about it: whoever approves unions at the
 * nearest union above that is at work, and holds no office at the union itself.
 */
@ApplicationScoped
class ActOnElections {

    @Inject FindUnit units;
    @Inject FoundUnit trees;

    /**
     * Holds the tree, asks for the right to act for the union, and that it is at work.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code TERM_UNION_NOT_AT_WORK}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    UnitProfile forUnion(UUID unitId, Actor actor) {
        trees.hold(unitId);
        var union = units.profile(unitId);
        actor.require(EDIT_UNIT, union.place());
        return atWork(union);
    }

    /**
     * Holds the tree and asks for the right to decide about the union.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code NO_UNION_ABOVE}, {@code FORBIDDEN}, {@code
     *     TERM_OWN_UNION}, {@code TERM_UNION_NOT_AT_WORK}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    UnitProfile above(UUID unitId, Actor actor) {
        trees.hold(unitId);
        var union = units.profile(unitId);
        if (!actor.sight().covers(union.place())) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        var above =
                units.atWorkAbove(unitId)
                        .orElseThrow(() -> new Rejection(TermProblem.NO_UNION_ABOVE));
        if (!actor.may(APPROVE_UNIT, above.place())) {
            throw new Rejection(CommonProblem.FORBIDDEN, APPROVE_UNIT.name());
        }
        if (OfficeAt.isHeld(unitId, union.place(), actor)) {
            throw new Rejection(TermProblem.TERM_OWN_UNION);
        }
        return atWork(union);
    }

    private static UnitProfile atWork(UnitProfile union) {
        if (!union.atWork()) {
            throw new Rejection(TermProblem.TERM_UNION_NOT_AT_WORK);
        }
        return union;
    }
}
