package org.unionhall.events.drive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.events.access.EventsPermission;
import org.unionhall.platform.tasks.TaskSource;
import org.unionhall.platform.tasks.Waiting;
import org.unionhall.platform.web.HouseClock;

/**
 * Drives that are over and whose figures nobody has frozen. Those of a union that has ended are
 * settled by themselves.
 */
@ApplicationScoped
class DrivesToSettle implements TaskSource {

    @Inject Drives drives;

    @ConfigProperty(name = "unionhall.drives.settle-within-days")
    int within;

    @Override
    public String kind() {
        return "DRIVE_TO_SETTLE";
    }

    @Override
    public String permission() {
        return EventsPermission.RUN_DRIVE.name();
    }

    @Override
    public List<Waiting> waiting(Instant now) {
        return drives.toSettle().stream().map(drive -> waiting(drive.terms())).toList();
    }

    Waiting waiting(DriveTerms drive) {
        var due = HouseClock.endOf(drive.endsOn().plusDays(within));
        return new Waiting(drive.sponsorUnitId(), DriveView.address(drive.driveId()), due, 1);
    }
}
