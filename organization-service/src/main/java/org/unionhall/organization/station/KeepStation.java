package org.unionhall.organization.station;

import static org.unionhall.organization.access.UnionPermission.KEEP_STATIONS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** A union opens a station, describes it otherwise, looks at it again and closes it. */
@ApplicationScoped
class KeepStation {

    @Inject Stations stations;
    @Inject NearStations known;
    @Inject FindUnit units;
    @Inject StationTerms terms;
    @Inject PublishStation publish;

    /**
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}, {@code STATION_UNION_NOT_AT_WORK},
     *     {@code STATION_OPEN_TWICE}, or as {@link StationRequest#parsed} does
     */
    @Transactional
    Station open(StationRequest request, Actor actor) {
        var union = units.profile(request.unitId());
        actor.require(KEEP_STATIONS, union.place());
        if (!union.atWork()) {
            throw new Rejection(StationProblem.STATION_UNION_NOT_AT_WORK);
        }
        var asked = parsed(request);
        var due = terms.nextCheck(union.regionCode());
        var station = Station.opened(Ids.next(), asked, terms.today(), due, terms.now());
        publish.opened(stations.added(station), actor.id());
        return station;
    }

    /**
     * @throws Rejection {@code STATION_CLOSED}, {@code STATION_FIXED}, {@code STATION_OPEN_TWICE},
     *     or as {@link StationRequest#parsed} does
     */
    @Transactional
    Station change(UUID id, StationRequest request, IfMatch version, Actor actor) {
        var station = kept(id, version, actor);
        station.change(parsed(request), terms.now());
        publish.changed(station, StationChange.CHANGED, null, actor.id());
        return station;
    }

    /**
     * @throws Rejection {@code STATION_CLOSED}
     */
    @Transactional
    Station check(UUID id, IfMatch version, Actor actor) {
        var station = kept(id, version, actor);
        var region = units.profile(station.unitId()).regionCode();
        station.checked(terms.today(), terms.nextCheck(region), terms.now());
        publish.changed(station, StationChange.CHECKED, null, actor.id());
        return station;
    }

    /**
     * @throws Rejection {@code STATION_CLOSED}, {@code DATE_OUT_OF_RANGE}
     */
    @Transactional
    Station close(UUID id, StationClosingRequest request, IfMatch version, Actor actor) {
        var reason = Reason.read(request.reason());
        var station = kept(id, version, actor);
        var last = request.closedOn() == null ? terms.today() : request.closedOn();
        station.closed(last, terms.today(), terms.now());
        publish.changed(station, StationChange.CLOSED, reason, actor.id());
        return station;
    }

    private Establishment parsed(StationRequest request) {
        return request.parsed(
                terms.today(),
                known.equipment().stream().map(NearStations.Equipment::code).toList());
    }

    /** Its union is held before it is, as by whoever ends a union, and asked again behind that. */
    private Station kept(UUID id, IfMatch version, Actor actor) {
        var station = stations.get(id, actor.sight());
        requireKeeper(station, actor);
        stations.held(station);
        requireKeeper(station, actor);
        version.require(station);
        return station;
    }

    private void requireKeeper(Station station, Actor actor) {
        actor.require(KEEP_STATIONS, units.profile(station.unitId()).place());
    }
}
