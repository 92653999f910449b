package org.unionhall.organization.station;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.persistence.Repository;

/** Every edition of every station, which is seen by who sees the station. */
@ApplicationScoped
class StationEditions extends Repository<StationEdition> {

    /** Those of a station, newest first. */
    List<StationEdition> of(UUID stationId, int atMost) {
        return find("stationId = ?1 order by edition desc", stationId).page(0, atMost).list();
    }
}
