package org.unionhall.organization.example;

import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.Federation.as;

import java.util.Map;
import java.util.UUID;
import org.unionhall.organization.PermissionScene;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** Reading rooms of the unit. */
final class ReadingRoomScene implements FeatureScene {

    private final PermissionScene world;

    ReadingRoomScene(PermissionScene world) {
        this.world = world;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("openReadingRoom", place -> Request.plain().body(room(world.unit(place), 24)))
                .to("listReadingRooms", place -> Request.plain().shows(opened(place)))
                .to("getReadingRoom", place -> Request.plain().path("id", opened(place)))
                .to("describeReadingRoom", place -> change(place).body(room(world.unit(place), 36)))
                .to("closeReadingRoom", this::change);
    }

    private Request change(Place place) {
        return Request.plain().path("id", opened(place)).header("If-Match", "*");
    }

    private static Map<String, Object> room(UUID unit, int seats) {
        return Map.of("unitId", unit, "name", "职工书屋", "seats", seats);
    }

    private UUID opened(Place place) {
        return place == Place.NOWHERE
                ? UUID.randomUUID()
                : as(FOUNDER)
                        .body(room(world.unit(place), 24))
                        .post("/api/v1/reading-rooms")
                        .then()
                        .statusCode(201)
                        .extract()
                        .jsonPath()
                        .getUUID("id");
    }
}
