package org.unionhall.events.progress;

import java.util.UUID;
import org.unionhall.events.PermissionScene;
import org.unionhall.events.drive.SceneDrives;
import org.unionhall.platform.testing.permissions.FeatureScene;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;
import org.unionhall.platform.testing.permissions.Requests;

/** The figures of drives of the unit. */
final class ProgressScene implements FeatureScene {

    private final SceneDrives drives;

    ProgressScene(PermissionScene world) {
        drives = new SceneDrives(world);
    }

    @Override
    public Requests requests() {
        return new Requests()
                .to("getDriveProgress", place -> at(drives.toRead(place)))
                .to("getDriveProgressEvents", this::followed)
                .to("getDriveProgress/taking-part", place -> at(drives.shared(place)))
                .to("reconcileDrive", place -> at(drives.toRead(place)))
                .to("reconcileDrive/taking-part", place -> at(drives.shared(place)));
    }

    private static Request at(UUID drive) {
        return Request.plain().path("id", drive);
    }

    private Request followed(Place place) {
        var drive = drives.toRead(place);
        return at(drive).shows(drive);
    }
}
