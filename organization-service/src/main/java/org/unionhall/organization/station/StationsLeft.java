package org.unionhall.organization.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.unionhall.organization.unit.LeftBehind;

/** The open stations of a union. */
@ApplicationScoped
class StationsLeft implements LeftBehind {

    @Inject Stations stations;

    @Override
    public Kind kind() {
        return Kind.STATIONS;
    }

    @Override
    public long at(UUID unitId) {
        return stations.count("unitId = ?1 and closedOn is null", unitId);
    }
}
