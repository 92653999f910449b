package org.unionhall.organization.unit;

import static org.unionhall.organization.access.UnionPermission.EDIT_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.organization.unit.UnitMessages.UnitChanged;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.Actor;

/** Changing a union's own facts; its status only by the union above. */
@ApplicationScoped
class ChangeUnit {

    @Inject Units units;
    @Inject UnitTree tree;
    @Inject EndUnit ending;
    @Inject Outbox outbox;
    @Inject Clock clock;

    @Transactional
    Unit change(UUID id, UnitChangeRequest request, IfMatch version, Actor actor) {
        var asked = request.parsed(LocalDate.now(clock));
        tree.lock(id);
        var unit = units.get(id);
        actor.require(EDIT_UNIT, unit.place());
        var change = asked.status() == null ? asked.withStatus(unit.status()) : asked;
        if (change.status() != unit.status()) {
            tree.requireApproval(actor, unit);
        }
        version.require(unit);
        boolean revokes =
                change.status() == UnitStatus.REVOKED && unit.status() != UnitStatus.REVOKED;
        unit.change(
                revokes ? change.withStatus(unit.status()) : change, actor.id(), clock.instant());
        if (units.changed(unit)) {
            outbox.append(new UnitChanged(UnitState.of(unit)));
        }
        if (revokes) {
            ending.end(unit, UnitEnd.of(UnitStatus.REVOKED, null), actor);
        }
        return unit;
    }
}
