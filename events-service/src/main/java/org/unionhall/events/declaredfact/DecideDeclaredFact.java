package org.unionhall.events.declaredfact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.events.access.EventsPermission;
import org.unionhall.events.fact.FactRecorded;
import org.unionhall.events.organizationcopy.UnitCopies;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;

/** A declared figure is approved or rejected by somebody else, or taken back. */
@ApplicationScoped
class DecideDeclaredFact {

    @Inject DeclaredFacts facts;
    @Inject UnitCopies units;
    @Inject Outbox outbox;
    @Inject Clock clock;

    /**
     * It counts from now on: its fact leaves in the same transaction.
     *
     * @throws org.unionhall.platform.web.problem.Rejection as {@link DeclaredFact#approve} does
     */
    @Transactional
    DeclaredFact approve(UUID id, IfMatch version, Actor actor) {
        var fact = held(id, version, EventsPermission.APPROVE_FIGURES, actor);
        var original = fact.corrects() == null ? null : facts.held(fact.corrects());
        var counted = fact.approve(original, actor.id(), clock.instant());
        facts.changed(fact);
        counted.ifPresent(one -> outbox.append(new FactRecorded(one)));
        return fact;
    }

    @Transactional
    DeclaredFact reject(UUID id, Reason why, IfMatch version, Actor actor) {
        var reason = why.read();
        var fact = held(id, version, EventsPermission.APPROVE_FIGURES, actor);
        fact.reject(reason, actor.id(), clock.instant());
        facts.changed(fact);
        return fact;
    }

    @Transactional
    DeclaredFact withdraw(UUID id, IfMatch version, Actor actor) {
        var fact = held(id, version, EventsPermission.DECLARE_FIGURES, actor);
        fact.withdraw(actor.id(), clock.instant());
        facts.changed(fact);
        return fact;
    }

    private DeclaredFact held(UUID id, IfMatch version, EventsPermission permission, Actor actor) {
        var fact = facts.get(id, actor.sight());
        actor.require(permission, units.get(fact.unitId()).lo());
        facts.held(fact);
        version.require(fact);
        return fact;
    }
}
