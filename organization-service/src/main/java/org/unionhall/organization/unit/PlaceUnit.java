package org.unionhall.organization.unit;

import static org.unionhall.organization.access.UnionPermission.APPROVE_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.organization.unit.UnitMessages.UnitFounded;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.Actor;

/**
 * Founding a union in the tree, and moving one with all below it. The union above approves, so its
 * clerk does it; of a move both the union above now and the one that takes it in.
 */
@ApplicationScoped
class PlaceUnit {

    @Inject Units units;
    @Inject UnitTree tree;
    @Inject Outbox outbox;
    @Inject Clock clock;

    @Transactional
    Unit found(FoundingRequest request, Actor actor) {
        var founding = request.parsed(LocalDate.now(clock));
        var parent = above(founding.parentId(), actor);
        var unit = Unit.founded(Ids.next(), founding, parent, actor.id(), clock.instant());
        unit.number(parent == null ? tree.roomForTree() : tree.roomUnder(parent, 1, actor.id()));
        outbox.append(new UnitFounded(UnitState.of(units.added(unit))));
        return unit;
    }

    /** Only the platform's founder begins a new tree. */
    private Unit above(UUID parentId, Actor actor) {
        if (parentId == null) {
            actor.requireEverywhere(APPROVE_UNIT);
            return null;
        }
        tree.lock(parentId);
        var parent = units.get(parentId);
        actor.require(APPROVE_UNIT, parent.place());
        return parent;
    }

    /** Moves the union with all below it; nothing changes when it is there already. */
    @Transactional
    Unit move(UUID id, UUID parentId, IfMatch version, Actor actor) {
        tree.lock(id, parentId);
        var unit = units.get(id);
        var parent = units.get(parentId);
        tree.requireApproval(actor, unit);
        actor.require(APPROVE_UNIT, parent.place());
        version.require(unit);
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
