package org.unionhall.organization.unit;

import static org.unionhall.organization.access.UnionPermission.EDIT_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.ETags;
import org.unionhall.platform.web.access.Actor;

/** Changing a union's own facts; its status only by the union above. */
@ApplicationScoped
public class ChangeUnit {

    private final Units units;
    private final UnitTree tree;
    private final Outbox outbox;
    private final Clock clock;

    ChangeUnit(Units units, UnitTree tree, Outbox outbox, Clock clock) {
        this.units = units;
        this.tree = tree;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Changes a union.
     *
     * @param ifMatch the version the change was made from
     */
    @Transactional
    public Unit change(UUID id, UnitChange asked, String ifMatch, Actor actor) {
        tree.lock(id);
        var unit = units.get(id);
        actor.require(EDIT_UNIT, unit.place());
        var change = asked.status() == null ? asked.withStatus(unit.status()) : asked;
        if (change.status() != unit.status()) {
            tree.requireApproval(actor, unit);
        }
        ETags.require(ifMatch, unit.version());
        if (change.status() == UnitStatus.REVOKED && unit.status() != UnitStatus.REVOKED) {
            Unit.requireNoLive(units.hasLiveChildren(id));
        }
        var changed = unit.changedTo(change, actor.id(), clock.instant());
        if (changed != null) {
            outbox.append(changed);
        }
        return unit;
    }
}
