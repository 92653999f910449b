package org.unionhall.events.channel;

import java.util.Map;
import java.util.UUID;
import org.unionhall.events.PermissionScene;
import org.unionhall.events.drive.SceneDrives;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** Channels of the unit in drives of the unit. */
final class ChannelScene implements FeatureScene {

    private static final String NO_CODE = "ZZZZZZZZZZ";

    private final PermissionScene world;
    private final SceneDrives drives;

    ChannelScene(PermissionScene world) {
        this.world = world;
        drives = new SceneDrives(world);
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("giveOutChannel", this::give)
                .to("listChannels", place -> list(drives.toRead(place), place))
                .to("listChannels/taking-part", place -> list(drives.shared(place), place))
                .to("getChannel", place -> at(code(place)))
                .to("getChannelQr", place -> at(code(place)))
                .to("closeChannel", place -> at(code(place)))
                .to("reopenChannel", place -> at(closed(place)));
    }

    private static Request at(String code) {
        return Request.plain().path("code", code);
    }

    private Request give(Place place) {
        var unit = world.unit(place == Place.NOWHERE ? Place.OWN : place);
        return Request.plain()
                .path("id", drives.started("OPEN", place))
                .body(Map.of("unitId", unit));
    }

    /** The list of a drive's channels, one of the sponsor's own among them. */
    private Request list(UUID drive, Place place) {
        return Request.plain()
                .path("id", drive)
                .shows(
                        place == Place.NOWHERE
                                ? UUID.randomUUID()
                                : drives.channel(drive, world.unit(place), "id"));
    }

    private String code(Place place) {
        return place == Place.NOWHERE
                ? NO_CODE
                : drives.channel(drives.toRead(place), world.unit(place), "code");
    }

    private String closed(Place place) {
        var code = code(place);
        if (place != Place.NOWHERE) {
            drives.asFounder().post("/api/v1/channels/{code}/closing", code).then().statusCode(200);
        }
        return code;
    }
}
