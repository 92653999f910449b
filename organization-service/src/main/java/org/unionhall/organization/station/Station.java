package org.unionhall.organization.station;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** 服务站点: a place that a union keeps for workers, as it is now. */
@Entity
class Station implements Versioned {

    @Id private UUID id;
    @Version private long version = 1;
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private StationKind kind;

    @Embedded private StationContent content;
    private LocalDate openedOn;
    private String approvalDocument;
    private LocalDate checkedOn;
    private LocalDate checkDueOn;
    private LocalDate closedOn;
    private Instant changedAt;

    protected Station() {} // Hibernate

    /**
     * Whoever enters a station has looked at it: its first check is due after that day.
     *
     * @param due the last day on which the next check is in time
     */
    static Station opened(
            UUID id, Establishment asked, LocalDate today, LocalDate due, Instant now) {
        var station = new Station();
        station.id = id;
        station.unitId = asked.unitId();
        station.kind = asked.kind();
        station.content = asked.content();
        station.openedOn = asked.openedOn();
        station.approvalDocument = asked.approvalDocument();
        station.checkedOn = today;
        station.checkDueOn = due;
        station.changedAt = now;
        return station;
    }

    /**
     * Changes nothing when everything is so already.
     *
     * @throws Rejection {@code STATION_CLOSED}, {@code STATION_FIXED}
     */
    void change(Establishment asked, Instant now) {
        requireOpen();
        requireSame(unitId.equals(asked.unitId()), "/unitId");
        requireSame(kind == asked.kind(), "/kind");
        requireSame(openedOn.equals(asked.openedOn()), "/openedOn");
        requireSame(approvalDocument.equals(asked.approvalDocument()), "/approvalDocument");
        if (!content.equals(asked.content())) {
            content = asked.content();
            changedAt = now;
        }
    }

    private static void requireSame(boolean same, String pointer) {
        if (!same) {
            throw new Rejection(StationProblem.STATION_FIXED).at(pointer);
        }
    }

    /**
     * Somebody has looked: it is as it is written here.
     *
     * @throws Rejection {@code STATION_CLOSED}
     */
    void checked(LocalDate today, LocalDate due, Instant now) {
        requireOpen();
        checkedOn = today;
        checkDueOn = due;
        changedAt = now;
    }

    /**
     * Another union keeps it from now on, and has a look at it.
     *
     * @param due the last day for that, unless its check is due before
     */
    void handedTo(UUID union, LocalDate due, Instant now) {
        unitId = union;
        checkDueOn = due.isBefore(checkDueOn) ? due : checkDueOn;
        changedAt = now;
    }

    /**
     * @param last the first day on which it does not count any more
     * @throws Rejection {@code STATION_CLOSED}, {@code DATE_OUT_OF_RANGE}
     */
    void closed(LocalDate last, LocalDate today, Instant now) {
        requireOpen();
        if (last.isBefore(openedOn) || last.isAfter(today)) {
            throw new Rejection(CommonProblem.DATE_OUT_OF_RANGE, openedOn, today).at("/closedOn");
        }
        closedOn = last;
        changedAt = now;
    }

    private void requireOpen() {
        if (closedOn != null) {
            throw new Rejection(StationProblem.STATION_CLOSED, closedOn);
        }
    }

    UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    UUID unitId() {
        return unitId;
    }

    StationKind kind() {
        return kind;
    }

    StationContent content() {
        return content;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    String approvalDocument() {
        return approvalDocument;
    }

    LocalDate checkedOn() {
        return checkedOn;
    }

    /** The last day on which the next check is in time. */
    LocalDate checkDueOn() {
        return checkDueOn;
    }

    /** Null while it is open. */
    LocalDate closedOn() {
        return closedOn;
    }

    Instant changedAt() {
        return changedAt;
    }
}
