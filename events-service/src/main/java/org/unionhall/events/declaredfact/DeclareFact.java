package org.unionhall.events.declaredfact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.unionhall.events.access.EventsPermission;
import org.unionhall.events.organizationcopy.UnitCopies;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** Somebody declares a figure of a union that does not work with the system yet. */
@ApplicationScoped
class DeclareFact {

    @Inject DeclaredFacts facts;
    @Inject UnitCopies units;
    @Inject Clock clock;

    /**
     * @throws Rejection {@code DECLARED_UNIT_UNKNOWN}, {@code FORBIDDEN}, {@code
     *     CORRECTED_UNKNOWN}, or what is wrong with the declaration
     */
    @Transactional
    DeclaredFact declare(DeclaredFactRequest request, Actor actor) {
        var unit =
                units.find(request.unitId())
                        .filter(one -> actor.sight().covers(one.lo()))
                        .orElseThrow(
                                () ->
                                        new Rejection(DeclaredFactProblem.DECLARED_UNIT_UNKNOWN)
                                                .at("/unitId"));
        actor.require(EventsPermission.DECLARE_FIGURES, unit.lo());
        var declaration = request.parsed(YearMonth.now(clock));
        var original = declaration.corrects() == null ? null : corrected(declaration, actor);
        return facts.added(
                DeclaredFact.declared(
                        Ids.next(),
                        declaration,
                        original,
                        LocalDate.now(clock),
                        actor.id(),
                        clock.instant()));
    }

    private DeclaredFact corrected(Declaration declaration, Actor actor) {
        UUID id = declaration.corrects();
        return facts.seen(id, actor.sight())
                .orElseThrow(
                        () -> new Rejection(DeclaredFactProblem.CORRECTED_UNKNOWN).at("/corrects"));
    }
}
