package org.unionhall.organization.contract;

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
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Who keeps the contracts of a union, and who confirms their filing: whoever approves unions at the
 * nearest union above that is at work, and holds no office at the union itself.
 */
@ApplicationScoped
class ActOnContracts {

    @Inject Contracts contracts;
    @Inject FindUnit units;
    @Inject FoundUnit trees;

    /** A contract that is held, and its union. */
    record Held(Contract contract, UnitProfile union) {

        String region() {
            return union.regionCode();
        }
    }

    /**
     * Holds the tree, asks for the right to act for the union, and that it is at work.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code CONTRACT_UNION_NOT_AT_WORK}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    UnitProfile forUnion(UUID unitId, Actor actor) {
        trees.hold(unitId);
        var union = units.profile(unitId);
        actor.require(EDIT_UNIT, union.place());
        return atWork(union);
    }

    /** The contract, for its union, at the version that was seen. */
    @Transactional(Transactional.TxType.MANDATORY)
    Held keeping(UUID id, IfMatch version, Actor actor) {
        var union = forUnion(contracts.unionOf(id), actor);
        return held(id, union, version);
    }

    /**
     * The contract, for the union above, at the version that was seen.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code CONTRACT_NO_UNION_ABOVE}, {@code FORBIDDEN},
     *     {@code CONTRACT_OWN_UNION}, {@code CONTRACT_UNION_NOT_AT_WORK}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Held above(UUID id, IfMatch version, Actor actor) {
        var unitId = contracts.unionOf(id);
        trees.hold(unitId);
        var union = units.profile(unitId);
        if (!actor.sight().covers(union.place())) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        var above =
                units.atWorkAbove(unitId)
                        .orElseThrow(() -> new Rejection(ContractProblem.CONTRACT_NO_UNION_ABOVE));
        if (!actor.may(APPROVE_UNIT, above.place())) {
            throw new Rejection(CommonProblem.FORBIDDEN, APPROVE_UNIT.name());
        }
        if (OfficeAt.isHeld(unitId, union.place(), actor)) {
            throw new Rejection(ContractProblem.CONTRACT_OWN_UNION);
        }
        return held(id, atWork(union), version);
    }

    private Held held(UUID id, UnitProfile union, IfMatch version) {
        var one = contracts.held(id);
        version.require(one);
        return new Held(one, union);
    }

    private static UnitProfile atWork(UnitProfile union) {
        if (!union.atWork()) {
            throw new Rejection(ContractProblem.CONTRACT_UNION_NOT_AT_WORK);
        }
        return union;
    }
}
