package org.unionhall.organization.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.web.Versioned;
import org.unionhall.platform.web.problem.Rejection;

/** A reading room (职工书屋) that a union keeps. */
@Entity
public class ReadingRoom implements Versioned {

    @Id private UUID id;
    @Version private long version = 1;
    private UUID unitId;
    private String name;
    private int seats;
    private LocalDate closedOn;

    protected ReadingRoom() {} // Hibernate

    static ReadingRoom opened(UUID id, ReadingRoomRequest asked) {
        var room = new ReadingRoom();
        room.id = id;
        room.unitId = asked.unitId();
        room.describe(asked);
        return room;
    }

    /** What people read about it. A closed room refuses with {@code READING_ROOM_CLOSED}. */
    void describe(ReadingRoomRequest asked) {
        if (closedOn != null) {
            throw new Rejection(ReadingRoomProblem.READING_ROOM_CLOSED, closedOn);
        }
        name = asked.name().strip();
        seats = asked.seats();
    }

    /** To close a closed room changes nothing. */
    void close(LocalDate today) {
        closedOn = closedOn == null ? today : closedOn;
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

    String name() {
        return name;
    }

    int seats() {
        return seats;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
