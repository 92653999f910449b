package org.unionhall.events.drive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.web.access.Actor;

/** An organiser, or the calendar, moves a drive to another status. */
@ApplicationScoped
public class MoveDrive {

    private final Drives drives;
    private final FindDrive find;
    private final KeepDrive keep;
    private final Clock clock;

    MoveDrive(Drives drives, FindDrive find, KeepDrive keep, Clock clock) {
        this.drives = drives;
        this.find = find;
        this.keep = keep;
        this.clock = clock;
    }

    /**
     * @param ifMatch tag of the version the actor saw; null to move whatever it is, since the
     *     status itself guards the move
     */
    @Transactional
    Drive to(DriveStatus next, UUID id, String ifMatch, Actor actor) {
        var drive = find.toRun(id, actor);
        if (ifMatch != null) {
            drive.requireVersion(ifMatch);
        }
        drive.become(next, LocalDate.now(clock), clock.instant());
        keep.kept(drive);
        return drive;
    }

    /**
     * Closes a drive whose last day has passed; one that somebody else closed or extended meanwhile
     * is left alone.
     */
    @Transactional
    void closeOverdue(UUID id) {
        var today = LocalDate.now(clock);
        drives.lock(id)
                .filter(drive -> drive.isOver(today))
                .filter(drive -> drive.status().mayBecome(DriveStatus.CLOSED))
                .ifPresent(
                        drive -> {
                            drive.become(DriveStatus.CLOSED, today, clock.instant());
                            keep.kept(drive);
                        });
    }
}
