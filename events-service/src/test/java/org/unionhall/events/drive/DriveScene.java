package org.unionhall.events.drive;

import java.util.UUID;
import org.unionhall.events.PermissionScene;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** Drives of the unit. */
final class DriveScene implements FeatureScene {

    private final SceneDrives drives;

    DriveScene(PermissionScene world) {
        drives = new SceneDrives(world);
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("startDrive", place -> Request.plain().body(drives.plan(place)))
                .to("listDrives", place -> Request.plain().shows(drives.toRead(place)))
                .to("listDriveChanges", place -> Request.plain().shows(drives.toRead(place)))
                .to("getDrive", place -> at(drives.toRead(place)))
                .to("getDrive/taking-part", place -> at(drives.shared(place)))
                .to("changeDrive", this::change)
                .to("openDrive", place -> at(drives.started("DRAFT", place)))
                .to("pauseDrive", place -> at(drives.started("OPEN", place)))
                .to("closeDrive", place -> at(drives.started("OPEN", place)))
                .to("settleDrive", place -> at(drives.closed(place)));
    }

    private static Request at(UUID drive) {
        return Request.plain().path("id", drive);
    }

    private Request change(Place place) {
        var plan = drives.plan(place == Place.NOWHERE ? Place.OWN : place);
        plan.put("title", "集中入会行动（延长）");
        return at(drives.started("OPEN", place)).header("If-Match", "*").body(plan);
    }
}
