package org.unionhall.organization.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.ETags;
import org.unionhall.platform.web.access.Actor;

/** Ending a union (工会法 第十三条): reported to the union above, which does it here. */
@ApplicationScoped
public class DissolveUnit {

    private final Units units;
    private final UnitTree tree;
    private final Outbox outbox;
    private final Clock clock;

    DissolveUnit(Units units, UnitTree tree, Outbox outbox, Clock clock) {
        this.units = units;
        this.tree = tree;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Dissolves a union that has no live union below it.
     *
     * @param ifMatch the version the decision was made on; null for whichever there is
     */
    @Transactional
    public Unit dissolve(UUID id, String reason, String ifMatch, Actor actor) {
        tree.lock(id);
        var unit = units.get(id);
        tree.requireApproval(actor, unit);
        if (ifMatch != null) {
            ETags.require(ifMatch, unit.version());
        }
        outbox.append(
                unit.dissolved(
                        reason,
                        units.hasLiveChildren(id),
                        LocalDate.now(clock),
                        actor.id(),
                        clock.instant()));
        return unit;
    }
}
