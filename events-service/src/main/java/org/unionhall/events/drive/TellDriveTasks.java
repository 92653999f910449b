package org.unionhall.events.drive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.unionhall.events.organizationcopy.UnitCopies;
import org.unionhall.events.organizationcopy.UnitCopy;
import org.unionhall.platform.tasks.Tasks;

/** What a drive's move gives somebody to do, or takes off a list, is told with the move. */
@ApplicationScoped
class TellDriveTasks {

    @Inject DrivesToSettle toSettle;
    @Inject DrivesToOpen toOpen;
    @Inject UnitCopies units;
    @Inject Tasks tasks;
    @Inject Clock clock;

    void changed(@Observes DriveTerms drive) {
        var subject = DriveView.address(drive.driveId());
        if (drive.status() != DriveStatus.DRAFT) {
            tasks.done(toOpen, subject);
        }
        if (drive.status() == DriveStatus.CLOSED && !hasEnded(drive)) {
            tasks.waits(toSettle, toSettle.waiting(drive), clock.instant());
        } else {
            tasks.done(toSettle, subject);
        }
    }

    private boolean hasEnded(DriveTerms drive) {
        var sponsor = units.find(drive.sponsorUnitId());
        return sponsor.filter(unit -> UnitCopy.ENDED.contains(unit.status())).isPresent();
    }
}
