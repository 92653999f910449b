package org.unionhall.organization.station;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.unionhall.platform.persistence.Decision;

/** What a station was at one of its versions, and by whose decision. Nothing ever changes one. */
@Entity
@SuppressWarnings("UnusedVariable") // which station it is of is named by queries
@Immutable
class StationEdition {

    @Id private UUID id;
    private UUID stationId;
    private long edition;
    private UUID unitId;
    @Embedded private StationContent content;
    private LocalDate checkedOn;
    private LocalDate closedOn;
    @Embedded private Decision decision;

    protected StationEdition() {} // Hibernate

    static StationEdition of(UUID id, Station station, Decision decision) {
        var edition = new StationEdition();
        edition.id = id;
        edition.stationId = station.id();
        edition.edition = station.version();
        edition.unitId = station.unitId();
        edition.content = station.content();
        edition.checkedOn = station.checkedOn();
        edition.closedOn = station.closedOn();
        edition.decision = decision;
        return edition;
    }

    long edition() {
        return edition;
    }

    UUID id() {
        return id;
    }

    UUID unitId() {
        return unitId;
    }

    StationContent content() {
        return content;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    Decision decision() {
        return decision;
    }
}
