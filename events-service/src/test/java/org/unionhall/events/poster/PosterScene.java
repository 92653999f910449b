package org.unionhall.events.poster;

import org.unionhall.events.PermissionScene;
import org.unionhall.events.drive.SceneDrives;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** Posters of channels of the unit. */
final class PosterScene implements FeatureScene {

    private static final String NO_CODE = "ZZZZZZZZZZ";

    private final PermissionScene world;
    private final SceneDrives drives;

    PosterScene(PermissionScene world) {
        this.world = world;
        drives = new SceneDrives(world);
    }

    @Override
    public Requests requests() {
        return new Requests().to("getChannelPoster", this::poster);
    }

    private Request poster(Place place) {
        var code =
                place == Place.NOWHERE
                        ? NO_CODE
                        : drives.channel(drives.toRead(place), world.unit(place), "code");
        return Request.plain().path("code", code).shows(code);
    }
}
