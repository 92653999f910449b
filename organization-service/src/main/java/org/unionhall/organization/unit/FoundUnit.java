package org.unionhall.organization.unit;

import static org.unionhall.organization.access.UnionPermission.APPROVE_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;

/**
 * Founding a union: the union above approves, so its clerk does it. Only the platform's founder
 * begins a new tree.
 */
@ApplicationScoped
public class FoundUnit {

    private final Units units;
    private final UnitTree tree;
    private final Outbox outbox;
    private final Clock clock;

    FoundUnit(Units units, UnitTree tree, Outbox outbox, Clock clock) {
        this.units = units;
        this.tree = tree;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Unit found(Founding founding, Actor actor) {
        var parent = founding.parentId() == null ? null : above(founding, actor);
        if (parent == null) {
            actor.requireEverywhere(APPROVE_UNIT);
        }
        var unit = Unit.founded(Ids.next(), founding, parent, actor.id(), clock.instant());
        var numbers = parent == null ? tree.roomForTree() : tree.roomUnder(parent, 1, actor.id());
        outbox.append(unit.placedAt(numbers));
        units.persist(unit);
        return unit;
    }

    private Unit above(Founding founding, Actor actor) {
        tree.lock(founding.parentId());
        var parent = units.get(founding.parentId());
        actor.require(APPROVE_UNIT, parent.place());
        return parent;
    }
}
