package org.unionhall.organization.legalperson;

import static org.unionhall.organization.access.UnionPermission.APPROVE_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhall.organization.access.OfficeAt;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.organization.unit.GiveCreditCode;
import org.unionhall.organization.unit.UnitProfile;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Who decides about a union's certificate: whoever approves unions at the federation that registers
 * it, and holds no office at the union itself.
 */
@ApplicationScoped
class ActAsRegistrar {

    @Inject FindUnit units;
    @Inject GiveCreditCode trees;

    /** The union a decision is about, and the federation it is made by. */
    record Standing(UnitProfile union, UnitProfile registrar) {}

    /**
     * Holds the tree and asks for the right to decide about the union.
     *
     * @throws Rejection {@code NOT_FOUND}, {@code NO_REGISTRAR}, {@code FORBIDDEN}, {@code
     *     OWN_UNION}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Standing about(UUID unitId, Actor actor) {
        trees.hold(unitId);
        var union = units.profile(unitId);
        if (!actor.sight().covers(union.place())) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        var registrar =
                units.registrarOf(unitId)
                        .orElseThrow(() -> new Rejection(RegistrationProblem.NO_REGISTRAR));
        if (!actor.may(APPROVE_UNIT, registrar.place())) {
            throw new Rejection(CommonProblem.FORBIDDEN, APPROVE_UNIT.name());
        }
        if (OfficeAt.isHeld(unitId, union.place(), actor)) {
            throw new Rejection(RegistrationProblem.OWN_UNION);
        }
        return new Standing(union, registrar);
    }
}
