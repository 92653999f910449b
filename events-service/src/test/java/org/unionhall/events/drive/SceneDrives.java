package org.unionhall.events.drive;

import static org.unionhall.events.Federation.as;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.events.Federation;
import org.unionhall.events.PermissionScene;
import org.unionhall.platform.testing.Tokens;
import org.unionhall.platform.testing.contract.Wire;
import org.unionhall.platform.testing.permissions.Caller;
import org.unionhall.platform.testing.permissions.Place;

/** Drives of the unit and their channels, for the requests of several features. */
public final class SceneDrives {

    private final PermissionScene world;
    private final Map<String, UUID> toRead = new HashMap<>();

    public SceneDrives(PermissionScene world) {
        this.world = world;
    }

    /** What starts a drive of the unit there. */
    Map<String, Object> plan(Place place) {
        var unit = world.unit(place);
        var body = Federation.drive(unit);
        body.put("unitId", unit);
        body.put(
                "targets",
                List.of(
                        Map.of("group", "COURIER", "number", 4),
                        Map.of("unitId", unit, "number", 3)));
        return body;
    }

    /** A fresh drive. */
    public UUID started(String status, Place place) {
        if (place == Place.NOWHERE) {
            return UUID.randomUUID();
        }
        var body = plan(place);
        body.put("status", status);
        return UUID.fromString(posted("/api/v1/drives", body).path("id").asText());
    }

    /** One that stays as it is. */
    public UUID toRead(Place place) {
        return kept("read", place);
    }

    /** One that stays as it is; the station takes part in it too. */
    public UUID shared(Place place) {
        return kept("shared", place);
    }

    private UUID kept(String kind, Place place) {
        return place == Place.NOWHERE
                ? UUID.randomUUID()
                : toRead.computeIfAbsent(
                        kind + place,
                        key -> {
                            var drive = started("OPEN", place);
                            if (kind.equals("shared")) {
                                channel(drive, world.station(place), "code");
                            }
                            return drive;
                        });
    }

    UUID closed(Place place) {
        var drive = started("OPEN", place);
        if (place != Place.NOWHERE) {
            posted("/api/v1/drives/" + drive + "/closing", null);
        }
        return drive;
    }

    /** A fresh channel of the drive; that part of what is answered. */
    public String channel(UUID drive, UUID unit, String part) {
        return posted(
                        "/api/v1/drives/" + drive + "/channels",
                        Map.of("unitId", unit, "recruiter", "宝塔区工会宣传队"))
                .path(part)
                .asText();
    }

    private JsonNode posted(String path, Object body) {
        return Wire.posted(Tokens.bearer(world.account(Caller.FOUNDER)), path, body);
    }

    public RequestSpecification asFounder() {
        return as(world.account(Caller.FOUNDER));
    }
}
