package org.unionhall.organization.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.platform.tasks.TaskSource;
import org.unionhall.platform.tasks.Waiting;
import org.unionhall.platform.web.HouseClock;

/** Stations that are to be looked at again soon, or should have been. */
@ApplicationScoped
class StationsToCheck implements TaskSource {

    @Inject Stations stations;
    @Inject StationTerms terms;

    @Override
    public String kind() {
        return "STATION_TO_CHECK";
    }

    @Override
    public String permission() {
        return UnionPermission.KEEP_STATIONS.name();
    }

    @Override
    public List<Waiting> waiting(Instant now) {
        return stations.toCheck(terms.lastTask()).stream().map(this::waiting).toList();
    }

    Waiting waiting(Station station) {
        return new Waiting(
                station.unitId(),
                StationView.address(station.id()),
                HouseClock.endOf(station.checkDueOn()),
                1);
    }
}
