package org.unionhall.organization.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.unionhall.organization.unit.EndUnit.UnitEnded;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.organization.unit.UnitProfile;

/**
 * With a union end no stations: the local federation that is nearest above keeps them from then on
 * and is to look at them. Where there is none, or it keeps the same one already, they close.
 */
@ApplicationScoped
class HandOverStations {

    @Inject Stations stations;
    @Inject PublishStation publish;
    @Inject FindUnit units;
    @Inject StationTerms terms;

    @Transactional(Transactional.TxType.MANDATORY)
    void end(@Observes UnitEnded union) {
        var open = stations.openOf(union.unitId());
        if (open.isEmpty()) {
            return;
        }
        var above = units.registrarOf(union.unitId()).map(UnitProfile::unitId).orElse(null);
        for (var station : open) {
            var name = station.content().name();
            if (above == null || stations.hasOpen(above, station.kind(), name)) {
                station.closed(union.on(), union.on(), union.at());
                publish.changed(station, StationChange.CLOSED, null, union.by());
            } else {
                station.handedTo(above, terms.lastTask(), union.at());
                publish.handedOver(station, union.unitId(), union.on(), union.by());
            }
        }
    }
}
