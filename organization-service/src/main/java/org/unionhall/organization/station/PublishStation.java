package org.unionhall.organization.station;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.organization.fact.OrganizationFact;
import org.unionhall.platform.facts.Fact;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.persistence.Decision;
import org.unionhall.platform.tasks.Tasks;
import org.unionhall.platform.web.Ids;

/** The one place where a station's edition, what it counts as and what waits is written. */
@ApplicationScoped
class PublishStation {

    @Inject Stations stations;
    @Inject StationEditions editions;
    @Inject StationsToCheck toCheck;
    @Inject StationTerms terms;
    @Inject Tasks tasks;
    @Inject Outbox outbox;

    @Transactional(Transactional.TxType.MANDATORY)
    void opened(Station station, UUID by) {
        edition(station, StationChange.OPENED, null, by);
        var kind = station.kind();
        count(station, kind.opened(), station.unitId(), station.openedOn(), StationChange.OPENED);
    }

    /** Writes what a verb has changed; nothing when nothing is. */
    @Transactional(Transactional.TxType.MANDATORY)
    void changed(Station station, StationChange change, String reason, UUID by) {
        if (!stations.changed(station)) {
            return;
        }
        edition(station, change, reason, by);
        if (change == StationChange.CLOSED) {
            var kind = station.kind();
            count(station, kind.closed(), station.unitId(), station.closedOn(), change);
        }
        if (change == StationChange.CLOSED || change == StationChange.CHECKED) {
            tasks.done(toCheck, StationView.address(station.id()));
        }
    }

    /**
     * @param before the union that kept it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void handedOver(Station station, UUID before, LocalDate today, UUID by) {
        stations.changed(station);
        edition(station, StationChange.HANDED_OVER, null, by);
        var how = StationChange.HANDED_OVER;
        count(station, station.kind().closed(), before, today, how);
        count(station, station.kind().opened(), station.unitId(), today, how);
        tasks.waits(toCheck, toCheck.waiting(station), terms.now());
    }

    private void edition(Station station, StationChange change, String reason, UUID by) {
        var document = change == StationChange.OPENED ? station.approvalDocument() : null;
        editions.added(
                StationEdition.of(
                        Ids.next(),
                        station,
                        new Decision(by, terms.now(), change.name(), reason, document)));
    }

    private void count(
            Station station, StationMeasure measure, UUID union, LocalDate day, StationChange how) {
        var subject = StationView.address(station.id());
        var fact = Fact.of(measure, union, day, subject, "v" + station.version());
        outbox.append(new OrganizationFact(fact.by("how", how.name())));
    }
}
