package org.unionhall.organization.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Open stations as anybody finds them, those left out that nobody has looked at for too long. */
@ApplicationScoped
class ReadPublicStations {

    @Inject Stations stations;
    @Inject NearStations near;
    @Inject FindUnit units;
    @Inject StationTerms terms;

    @Transactional
    Page<PublicStationView> page(StationKind kind, InRegion region, PageRequest page) {
        var where = region.narrow(Where.any().is("kind", kind)).and("e.closedOn is null");
        where.and("e.checkDueOn >= :firstShown", "firstShown", terms.firstShown());
        var rows = stations.page(where, Scope.everything(), page);
        return Page.of(rows, page, view(rows, Map.of()), Station::id);
    }

    /** The nearest first. */
    @Transactional
    List<PublicStationView> nearest(Around around, StationKind kind, int atMost) {
        var metres = near.nearest(around, kind, terms.firstShown(), atMost);
        var found =
                stations.list("id in ?1", metres.keySet()).stream()
                        .collect(Collectors.toMap(Station::id, Function.identity()));
        var rows = metres.keySet().stream().map(found::get).filter(Objects::nonNull).toList();
        return rows.stream().map(view(rows, metres)).toList();
    }

    /**
     * @throws Rejection {@code NOT_FOUND}, also for one that is closed or was not looked at
     */
    @Transactional
    PublicStationView one(UUID id) {
        var station = stations.get(id);
        var state = StationState.of(station, terms.today(), terms.firstShown());
        if (state == StationState.CLOSED || state == StationState.HIDDEN) {
            throw new Rejection(CommonProblem.NOT_FOUND);
        }
        return view(List.of(station), Map.of()).apply(station);
    }

    @Transactional
    List<StationRegionView> regions() {
        return near.regions(terms.firstShown());
    }

    @Transactional
    List<EquipmentView> equipment() {
        return near.equipment().stream().map(EquipmentView::of).toList();
    }

    private Function<Station, PublicStationView> view(
            List<Station> rows, Map<UUID, Double> metres) {
        var unions = units.profiles(rows.stream().map(Station::unitId).toList());
        var now = ZonedDateTime.ofInstant(terms.now(), HouseClock.ZONE);
        return one ->
                PublicStationView.of(
                        one, unions.get(one.unitId()).name(), now, metres.get(one.id()));
    }
}
