package org.unionhall.events.drive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.unionhall.events.access.EventsPermission;
import org.unionhall.platform.tasks.TaskSource;
import org.unionhall.platform.tasks.Waiting;
import org.unionhall.platform.web.HouseClock;

/** Drives whose first day has come and which are still drafts: to be opened, put off or closed. */
@ApplicationScoped
class DrivesToOpen implements TaskSource {

    @Inject Drives drives;

    @Override
    public String kind() {
        return "DRIVE_TO_OPEN";
    }

    @Override
    public String permission() {
        return EventsPermission.RUN_DRIVE.name();
    }

    @Override
    public List<Waiting> waiting(Instant now) {
        return drives.toOpen(LocalDate.ofInstant(now, HouseClock.ZONE)).stream()
                .map(drive -> waiting(drive.terms()))
                .toList();
    }

    private static Waiting waiting(DriveTerms drive) {
        var due = HouseClock.endOf(drive.startsOn());
        return new Waiting(drive.sponsorUnitId(), DriveView.address(drive.driveId()), due, 1);
    }
}
