package org.unionhall.organization.unit;

import static org.unionhall.organization.Federation.FOUNDER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.unionhall.organization.Federation;
import org.unionhall.organization.PermissionScene;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** Unions directly below the unit. */
final class UnitScene implements FeatureScene {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final PermissionScene world;
    private final Map<String, UUID> read = new HashMap<>();

    UnitScene(PermissionScene world) {
        this.world = world;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("listUnits", place -> Request.plain().shows(toRead("", place)))
                .to(
                        "listUnits/preparing",
                        place ->
                                Request.plain()
                                        .query("status", "PREPARING")
                                        .shows(toRead("PREPARING", place)))
                .to("listUnitChanges", place -> Request.plain().shows(toRead("", place)))
                .to(
                        "listUnitChanges/preparing",
                        place -> Request.plain().shows(toRead("PREPARING", place)))
                .to("getUnit", place -> at(toRead("", place)))
                .to("getUnit/preparing", place -> at(toRead("PREPARING", place)))
                .to("listUnitHistory", place -> at(toRead("", place)))
                .to("listUnitChildren", place -> at(world.unit(place)).shows(toRead("", place)))
                .to("listUnitChildren/preparing", place -> at(toRead("PREPARING", place)))
                .to(
                        "foundUnit",
                        place -> Request.plain().body(named("GRASSROOTS", world.unit(place))))
                .once("foundUnit/city", () -> Request.plain().body(named("FEDERATION", null)))
                .to("changeUnit", place -> change(place, Map.of("name", name())))
                .to(
                        "changeUnit/status",
                        place -> change(place, Map.of("name", name(), "status", "LOCKED")))
                .to(
                        "moveUnit",
                        place -> change(place, Map.of("parentId", fresh("TOWNSHIP", place))))
                .to(
                        "dissolveUnit",
                        place ->
                                change(
                                        place,
                                        Map.of(
                                                "reason",
                                                "所在企业破产注销",
                                                "successorId",
                                                fresh("GRASSROOTS", place))))
                .to(
                        "mergeUnit",
                        place ->
                                change(
                                        place,
                                        Map.of(
                                                "reason",
                                                "所在企业合并",
                                                "documentNumber",
                                                "延工发〔2026〕12号",
                                                "successorId",
                                                fresh("GRASSROOTS", place))))
                .to("getUnitLeft", place -> at(toRead("", place)));
    }

    @Override
    public List<String> filter(String parameter) {
        return switch (parameter) {
            case "name" -> List.of("工会");
            case "region" -> List.of("610000");
            default -> List.of();
        };
    }

    private static Request at(UUID unit) {
        return Request.plain().path("id", unit);
    }

    private Request change(Place place, Map<String, ?> body) {
        return at(fresh("GRASSROOTS", place)).header("If-Match", "*").body(body);
    }

    private UUID fresh(String type, Place place) {
        return place == Place.NOWHERE
                ? UUID.randomUUID()
                : Federation.unit(FOUNDER, named(type, world.unit(place)));
    }

    /** One that stays what it is; of the given status, or of the usual one. */
    private UUID toRead(String status, Place place) {
        return place == Place.NOWHERE
                ? UUID.randomUUID()
                : read.computeIfAbsent(
                        status + place,
                        key -> {
                            var body = named("GRASSROOTS", world.unit(place));
                            if (!status.isEmpty()) {
                                body.put("status", status);
                            }
                            return Federation.unit(FOUNDER, body);
                        });
    }

    private static Map<String, Object> named(String type, UUID parent) {
        return Federation.body(name(), type, parent);
    }

    private static String name() {
        return "权限表工会 " + NUMBER.incrementAndGet();
    }
}
