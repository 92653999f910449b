package org.unionhall.events.indicator;

import static org.unionhall.events.Federation.settled;

import java.util.List;
import java.util.UUID;
import org.unionhall.events.Database;
import org.unionhall.events.PermissionScene;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** The figures of the unit: its own founding is a fact. */
final class IndicatorScene implements FeatureScene {

    private final PermissionScene world;

    IndicatorScene(PermissionScene world) {
        this.world = world;
    }

    @Override
    public Requests requests() {
        return new Requests()
                .once("listIndicators", Request::plain)
                .to("getIndicator", this::unions)
                .to("listFacts", this::foundings);
    }

    @Override
    public List<String> filter(String parameter) {
        return List.of("2020-09");
    }

    private Request unions(Place place) {
        return Request.plain()
                .path("code", "UNIONS")
                .query("unit", world.unit(place))
                .query("below", "true")
                .query("dimension", "type");
    }

    private Request foundings(Place place) {
        var request = Request.plain();
        return place == Place.NOWHERE ? request : request.shows(founding(world.unit(place)));
    }

    private static String founding(UUID unit) {
        settled(() -> Database.number("select count(*) from fact where unit_id = ?", unit) > 0);
        return Database.id("select fact_id from fact where unit_id = ? limit 1", unit).toString();
    }
}
