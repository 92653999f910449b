package org.unionhall.events.declaredfact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.unionhall.events.access.EventsPermission;
import org.unionhall.events.organizationcopy.UnitCopies;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Declared figures as an actor may see them. */
@ApplicationScoped
class ReadDeclaredFacts {

    @Inject DeclaredFacts facts;
    @Inject UnitCopies units;

    @Transactional
    DeclaredFactView one(UUID id, Actor actor) {
        var fact = facts.get(id, actor.sight());
        actor.require(EventsPermission.VIEW_FIGURES, units.get(fact.unitId()).lo());
        return shown(fact);
    }

    DeclaredFactView shown(DeclaredFact fact) {
        return view(List.of(fact)).apply(fact);
    }

    /**
     * @param unitId only those of this union and the ones below it; null for all
     */
    @Transactional
    Page<DeclaredFactView> page(
            DeclaredFactStatus status, UUID unitId, PageRequest page, Actor actor) {
        var scope = within(unitId, actor.scope(EventsPermission.VIEW_FIGURES));
        var rows = facts.newest(Where.any().is("status", status), scope, page);
        return Page.of(rows, page, view(rows), DeclaredFact::id);
    }

    private Scope within(UUID unitId, Scope scope) {
        if (unitId == null) {
            return scope;
        }
        return units.find(unitId)
                .map(unit -> scope.within(unit.lo(), unit.hi()))
                .orElse(Scope.nothing());
    }

    private Function<DeclaredFact, DeclaredFactView> view(List<DeclaredFact> rows) {
        var names = units.names(rows.stream().map(DeclaredFact::unitId).toList());
        return fact -> DeclaredFactView.of(fact, names.get(fact.unitId()));
    }
}
