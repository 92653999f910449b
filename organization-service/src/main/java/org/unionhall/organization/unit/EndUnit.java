package org.unionhall.organization.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.organization.membershipcopy.Belongings;
import org.unionhall.organization.unit.UnitMessages.UnitDissolved;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.access.Actor;

/**
 * The one way in which a union ends, whatever request leads there: it has nobody left or a
 * successor for them, its record says how and when, and what depends on it ends in the same
 * transaction.
 */
@ApplicationScoped
public class EndUnit {

    @Inject Units units;
    @Inject UnitTree tree;
    @Inject Belongings belongings;
    @Inject Outbox outbox;
    @Inject Event<UnitEnded> ends;
    @Inject Clock clock;

    /**
     * A union ends, in the transaction under way: whatever depends on it ends with it.
     *
     * @param by the account that ends it
     */
    public record UnitEnded(UUID unitId, UUID by, LocalDate on, Instant at) {}

    /**
     * Dissolving or merging it (工会法 第十三条): reported to the union above, which does it here. Who
     * names a successor approves for both.
     *
     * @throws org.unionhall.platform.web.problem.Rejection {@code NOT_FOUND}, {@code FORBIDDEN},
     *     {@code STALE_VERSION}, what {@link Successor} and {@link Unit#end} refuse with
     */
    @Transactional
    Unit end(UUID id, UnitEnd how, OptionalIfMatch version, Actor actor) {
        var successorId = how.successorId();
        tree.lock(successorId == null ? new UUID[] {id} : new UUID[] {id, successorId});
        var unit = units.get(id);
        tree.requireApproval(actor, unit);
        version.require(unit);
        if (successorId != null) {
            var successor = units.get(successorId);
            tree.requireApproval(actor, successor);
            new Successor(successor).requireTakesOverFrom(unit);
        }
        end(unit, how, actor);
        return unit;
    }

    /**
     * Ends it. The caller holds the lock of its tree and has asked for the approval.
     *
     * @throws org.unionhall.platform.web.problem.Rejection as {@link Unit#end} does
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void end(Unit unit, UnitEnd how, Actor actor) {
        var today = LocalDate.now(clock);
        var now = clock.instant();
        var left =
                new LeftAtUnit(
                        units.liveChildren(unit.id()) > 0,
                        belongings.membersOf(unit.id()),
                        belongings.applicationsTo(unit.id()),
                        belongings.comingTo(unit.id()));
        unit.end(how, left, today, actor.id(), now);
        if (units.changed(unit)) {
            outbox.append(new UnitDissolved(UnitState.of(unit)));
        }
        ends.fire(new UnitEnded(unit.id(), actor.id(), today, now));
    }
}
