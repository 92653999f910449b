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
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;

/**
 * The one way in which a union ends, whatever request leads there: it has nobody left, its record
 * says how and when, and what depends on it ends in the same transaction.
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

    /** Dissolving it (工会法 第十三条): reported to the union above, which does it here. */
    @Transactional
    Unit dissolve(UUID id, Reason why, OptionalIfMatch version, Actor actor) {
        var reason = why.read();
        tree.lock(id);
        var unit = units.get(id);
        tree.requireApproval(actor, unit);
        version.require(unit);
        end(unit, new UnitEnd(UnitStatus.DISSOLVED, reason), actor);
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
                        units.hasLiveChildren(unit.id()),
                        belongings.membersOf(unit.id()),
                        belongings.applicationsTo(unit.id()));
        unit.end(how, left, today, actor.id(), now);
        if (units.changed(unit)) {
            outbox.append(new UnitDissolved(UnitState.of(unit)));
        }
        ends.fire(new UnitEnded(unit.id(), actor.id(), today, now));
    }
}
