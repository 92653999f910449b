package org.unionhall.organization.station;

import static org.unionhall.organization.Federation.FOUNDER;
import static org.unionhall.organization.station.Stationing.station;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.unionhall.organization.Federation;
import org.unionhall.organization.PermissionScene;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** Stations of the unit. */
final class StationScene implements FeatureScene {

    private final PermissionScene world;
    private final Map<Place, UUID> kept = new EnumMap<>(Place.class);

    StationScene(PermissionScene world) {
        this.world = world;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("listStations", place -> Request.plain().shows(kept(place)))
                .to("countStations", place -> Request.plain().query("unit", world.unit(place)))
                .to("getStation", place -> at(kept(place)))
                .to("listStationEditions", place -> at(kept(place)))
                .to("openStation", place -> Request.plain().body(station(world.unit(place))))
                .to("changeStation", this::change)
                .to("checkStation", place -> changed(opened(place)))
                .to(
                        "closeStation",
                        place -> changed(opened(place)).body(Map.of("reason", "场地到期收回。")))
                .once("listPublicStations", Request::plain)
                .once("listNearestStations", StationScene::around)
                .once("mapStations", StationScene::around)
                .once("listStationRegions", Request::plain)
                .once("listStationEquipment", Request::plain)
                .once("getPublicStation", () -> at(kept(Place.OWN)));
    }

    @Override
    public List<String> filter(String parameter) {
        return List.of("610602");
    }

    /** Of a union of its own, since a union keeps one station of a name. */
    private Request change(Place place) {
        var unit =
                place == Place.NOWHERE
                        ? UUID.randomUUID()
                        : Federation.aGrassrootsUnionOf(world.unit(place));
        var body = new HashMap<>(station(unit));
        var id = UUID.randomUUID();
        if (place != Place.NOWHERE) {
            id = Stationing.open(FOUNDER, body).statusCode(201).extract().jsonPath().getUUID("id");
        }
        body.put("address", "七里铺街二号");
        return changed(id).body(body);
    }

    private static Request around() {
        return Request.plain().query("lat", "36.585").query("lon", "109.49");
    }

    private static Request at(UUID thing) {
        return Request.plain().path("id", thing);
    }

    private static Request changed(UUID thing) {
        return at(thing).header("If-Match", "*");
    }

    private UUID kept(Place place) {
        return kept.computeIfAbsent(place, this::opened);
    }

    private UUID opened(Place place) {
        return place == Place.NOWHERE
                ? UUID.randomUUID()
                : Stationing.opened(FOUNDER, world.unit(place));
    }
}
