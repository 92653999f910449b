package org.unionhall.organization.example;

import static org.unionhall.organization.access.UnionPermission.EDIT_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.organization.unit.LocateUnit;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** A union opens a reading room, describes it otherwise and closes it. */
@ApplicationScoped
class KeepReadingRoom {

    @Inject ReadingRooms rooms;
    @Inject LocateUnit units;
    @Inject Clock clock;

    @Transactional
    ReadingRoom open(ReadingRoomRequest request, Actor actor) {
        actor.require(EDIT_UNIT, units.locate(request.unitId()).place());
        return rooms.added(ReadingRoom.opened(Ids.next(), request));
    }

    @Transactional
    ReadingRoom describe(UUID id, ReadingRoomRequest request, IfMatch version, Actor actor) {
        var room = held(id, version, actor);
        if (!room.unitId().equals(request.unitId())) {
            throw new Rejection(ReadingRoomProblem.READING_ROOM_UNIT_FIXED).at("/unitId");
        }
        room.describe(request);
        return written(room);
    }

    @Transactional
    ReadingRoom close(UUID id, IfMatch version, Actor actor) {
        var room = held(id, version, actor);
        room.close(LocalDate.now(clock));
        return written(room);
    }

    private ReadingRoom held(UUID id, IfMatch version, Actor actor) {
        var room = rooms.held(rooms.get(id, actor.sight()));
        actor.require(EDIT_UNIT, units.locate(room.unitId()).place());
        version.require(room);
        return room;
    }

    private ReadingRoom written(ReadingRoom room) {
        rooms.changed(room);
        return room;
    }
}
