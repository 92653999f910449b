package org.unionhall.organization.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
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
    private final Event<Dissolved> ends;
    private final Clock clock;

    DissolveUnit(Units units, UnitTree tree, Outbox outbox, Event<Dissolved> ends, Clock clock) {
        this.units = units;
        this.tree = tree;
        this.outbox = outbox;
        this.ends = ends;
        this.clock = clock;
    }

    /**
     * A union ends, in the transaction under way: whatever hangs on it ends with it.
     *
     * @param by the account that dissolves it
     */
    public record Dissolved(UUID unitId, UUID by, LocalDate on, Instant at) {}

    /**
     * Dissolves a union that has no live union below it, and ends what hangs on it.
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
        var today = LocalDate.now(clock);
        var now = clock.instant();
        outbox.append(unit.dissolved(reason, units.hasLiveChildren(id), today, actor.id(), now));
        ends.fire(new Dissolved(id, actor.id(), today, now));
        return unit;
    }
}
