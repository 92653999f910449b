package org.unionhall.organization.unit;

import static org.unionhall.organization.access.UnionPermission.APPROVE_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhall.platform.web.ETags;
import org.unionhall.platform.web.access.Actor;

/**
 * Moving a union with all below it under another one: both the union it leaves and the one that
 * takes it in must approve.
 */
@ApplicationScoped
public class MoveUnit {

    private final Units units;
    private final UnitTree tree;

    MoveUnit(Units units, UnitTree tree) {
        this.units = units;
        this.tree = tree;
    }

    /**
     * Moves a union with all below it.
     *
     * @param ifMatch the version the move was decided on
     * @return the union at its new place; unchanged when it stands there already
     */
    @Transactional
    public Unit move(UUID id, UUID parentId, String ifMatch, Actor actor) {
        tree.lock(id, parentId);
        var unit = units.get(id);
        var parent = units.get(parentId);
        tree.requireApproval(actor, unit);
        actor.require(APPROVE_UNIT, parent.place());
        ETags.require(ifMatch, unit.version());
        if (parentId.equals(unit.parentId())) {
            return unit;
        }
        var coming = units.countWithin(unit.interval());
        var numbers = tree.roomUnder(parent, coming, actor.id());
        var branch = units.within(unit.interval());
        unit.moveUnder(parent);
        tree.place(unit, branch, numbers, actor.id());
        return unit;
    }
}
