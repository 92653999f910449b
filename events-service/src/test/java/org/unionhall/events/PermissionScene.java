package org.unionhall.events;

import static org.unionhall.events.Federation.as;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.unionhall.platform.testing.permissions.Caller;
import org.unionhall.platform.testing.permissions.ParkedLetter;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Scene;

/** Baota county with its station, Ansai beside it, the city above; another city's Baota. */
final class PermissionScene implements Scene {

    private final Federation here = Federation.founded();
    private final Federation there = Federation.founded();
    private final PermissionPeople people = new PermissionPeople(here, there);
    private final Map<String, UUID> toRead = new HashMap<>();

    @Override
    public UUID account(Caller caller) {
        return people.account(caller);
    }

    @Override
    public Set<String> permissions() {
        return Set.copyOf(Federation.FOUNDING);
    }

    @Override
    public UUID client(Set<String> permissions, boolean everywhere) {
        return people.client(permissions, everywhere);
    }

    @Override
    public UUID unit(Place place) {
        return switch (place) {
            case OWN -> here.baota;
            case FOREIGN -> there.baota;
            case NOWHERE -> UUID.randomUUID();
        };
    }

    @Override
    public List<String> filter(String operation, String parameter) {
        return List.of();
    }

    @Override
    public Set<String> secrets() {
        return Set.of();
    }

    @Override
    public Set<String> revealing() {
        return Set.of();
    }

    @Override
    public Request request(String operation, String variant, Place place) {
        var request = Request.plain();
        return switch (operation + (variant.isEmpty() ? "" : "/" + variant)) {
            case "startDrive" -> request.body(plan(place));
            case "listDrives", "listDriveChanges" -> request.shows(drive("read", place));
            case "getDrive", "getDriveProgress", "reconcileDrive" ->
                    request.path("id", drive("read", place));
            case "getDrive/taking-part",
                    "getDriveProgress/taking-part",
                    "reconcileDrive/taking-part" ->
                    request.path("id", drive("shared", place));
            case "listChannels" -> channels(request, "read", unit(place), place);
            case "listChannels/taking-part" -> channels(request, "shared", unit(place), place);
            case "changeDrive" -> {
                var plan = plan(place == Place.NOWHERE ? Place.OWN : place);
                plan.put("title", "集中入会行动（延长）");
                yield request.path("id", drive("OPEN", place)).header("If-Match", "*").body(plan);
            }
            case "openDrive" -> request.path("id", drive("DRAFT", place));
            case "pauseDrive", "closeDrive" -> request.path("id", drive("OPEN", place));
            case "settleDrive" -> request.path("id", closed(drive("OPEN", place), place));
            case "giveOutChannel" -> {
                var unit = place == Place.NOWHERE ? here.baota : unit(place);
                yield request.path("id", drive("OPEN", place)).body(Map.of("unitId", unit));
            }
            case "getChannel", "getChannelQr", "closeChannel" ->
                    request.path("code", code(drive("read", place), place));
            case "reopenChannel" -> {
                var code = code(drive("read", place), place);
                if (place != Place.NOWHERE) {
                    asFounder()
                            .post("/api/v1/channels/{code}/closing", code)
                            .then()
                            .statusCode(200);
                }
                yield request.path("code", code);
            }
            default -> place == Place.OWN ? onMessages(request, operation) : null;
        };
    }

    private static Request onMessages(Request request, String operation) {
        request.path("service", "events");
        var unit = UUID.randomUUID();
        var data =
                """
                {"unitId":"%s","version":1,"name":"远方工会","type":"GRASSROOTS","level":"GRASSROOTS",
                 "status":"NORMAL","lo":-7,"hi":-7,"path":"/"}
                """
                        .formatted(unit);
        if (operation.equals("rebuildCopy")) {
            return request.path("topic", "unionhall.membership.notices.v1");
        }
        var letter = ParkedLetter.of("unionhall.organization.units.v1", "UnitChanged", unit, data);
        return switch (operation) {
            case "listDeadLetters" -> request.shows(letter);
            case "replayDeadLetter" -> request.path("id", letter);
            case "discardDeadLetter" -> request.path("id", letter).body(Map.of("reason", "已另行处理"));
            default -> throw new IllegalArgumentException("No request to " + operation);
        };
    }

    private RequestSpecification asFounder() {
        return as(account(Caller.FOUNDER));
    }

    private Map<String, Object> plan(Place place) {
        var unit = unit(place);
        var body = here.drive();
        body.put("sponsorUnitId", unit);
        body.put("unitId", unit);
        body.put(
                "targets",
                List.of(
                        Map.of("group", "COURIER", "number", 4),
                        Map.of("unitId", unit, "number", 3)));
        return body;
    }

    /**
     * A drive of the unit; one to read stays, every other is fresh. In a shared one the station
     * takes part too.
     */
    private UUID drive(String kind, Place place) {
        if (place == Place.NOWHERE) {
            return UUID.randomUUID();
        }
        return switch (kind) {
            case "read" -> toRead.computeIfAbsent(kind + place, key -> started("OPEN", place));
            case "shared" ->
                    toRead.computeIfAbsent(
                            kind + place,
                            key -> {
                                var drive = started("OPEN", place);
                                channel(
                                        drive,
                                        place == Place.OWN ? here.station : there.station,
                                        "code");
                                return drive;
                            });
            default -> started(kind, place);
        };
    }

    private UUID started(String status, Place place) {
        var body = plan(place);
        body.put("status", status);
        return UUID.fromString(
                asFounder()
                        .body(body)
                        .post("/api/v1/drives")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id"));
    }

    private UUID closed(UUID drive, Place place) {
        if (place != Place.NOWHERE) {
            asFounder().post("/api/v1/drives/{id}/closing", drive).then().statusCode(200);
        }
        return drive;
    }

    /** The list of a drive's channels, one of the sponsor's own among them. */
    private Request channels(Request request, String kind, UUID unit, Place place) {
        var drive = drive(kind, place);
        request.path("id", drive);
        return place == Place.NOWHERE
                ? request.shows(UUID.randomUUID())
                : request.shows(channel(drive, unit, "id"));
    }

    private String code(UUID drive, Place place) {
        return place == Place.NOWHERE ? "ZZZZZZZZZZ" : channel(drive, unit(place), "code");
    }

    private String channel(UUID drive, UUID unit, String part) {
        return asFounder()
                .body(Map.of("unitId", unit, "recruiter", "宝塔区工会宣传队"))
                .post("/api/v1/drives/{id}/channels", drive)
                .then()
                .statusCode(201)
                .extract()
                .path(part);
    }
}
