package org.unionhall.organization.station;

import static org.unionhall.organization.access.UnionPermission.VIEW_FIGURES;
import static org.unionhall.organization.access.UnionPermission.VIEW_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Rejection;

/** Stations as an officer may see them. */
@ApplicationScoped
class ReadStations {

    @Inject Stations stations;
    @Inject StationEditions editions;
    @Inject FindUnit units;
    @Inject StationTerms terms;

    /**
     * What a list is narrowed to; null means any.
     *
     * @param unit this union and those below it
     */
    record Query(UUID unit, StationKind kind, StationState state, InRegion region) {}

    @Transactional
    StationView one(UUID id, Actor actor) {
        return shown(seen(id, actor));
    }

    @Transactional
    StationView shown(Station station) {
        return view(List.of(station)).apply(station);
    }

    @Transactional
    Page<StationView> page(Query query, PageRequest page, Actor actor) {
        var where = query.region().narrow(Where.any().is("kind", query.kind()));
        if (query.state() != null) {
            query.state().narrow(where, terms.today(), terms.firstShown());
        }
        var scope = units.within(query.unit(), actor.scope(VIEW_UNIT));
        var rows = stations.newest(where, scope, page);
        return Page.of(rows, page, view(rows), Station::id);
    }

    /** Its editions, newest first. */
    @Transactional
    Page<StationEditionView> editions(UUID id, Actor actor) {
        seen(id, actor);
        var rows = editions.of(id, PageRequest.LARGEST_LIMIT);
        return new Page<>(rows.stream().map(StationEditionView::of).toList(), null);
    }

    /**
     * @param unit of this union and those below it; null for all whose figures one may see
     * @param on null for today
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}
     */
    @Transactional
    StationCountsView counts(UUID unit, LocalDate on, Actor actor) {
        if (unit != null) {
            actor.require(VIEW_FIGURES, units.profile(unit).place());
        }
        var day = on == null ? terms.today() : on;
        var scope = units.within(unit, actor.scope(VIEW_FIGURES));
        return StationCountsView.of(day, stations.counted(day, scope));
    }

    private Station seen(UUID id, Actor actor) {
        var station = stations.get(id, actor.sight());
        actor.require(VIEW_UNIT, units.profile(station.unitId()).place());
        return station;
    }

    private Function<Station, StationView> view(List<Station> rows) {
        var unions = units.profiles(rows.stream().map(Station::unitId).toList());
        var today = terms.today();
        var firstShown = terms.firstShown();
        return one ->
                StationView.of(
                        one,
                        unions.get(one.unitId()).name(),
                        StationState.of(one, today, firstShown));
    }
}
