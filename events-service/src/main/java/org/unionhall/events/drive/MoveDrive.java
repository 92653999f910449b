package org.unionhall.events.drive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.events.organizationcopy.UnitCopies;
import org.unionhall.platform.web.OptionalIfMatch;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** An organiser, the calendar or the end of its union moves a drive to another status. */
@ApplicationScoped
public class MoveDrive {

    @Inject Drives drives;
    @Inject FindDrive find;
    @Inject PublishDrive publish;
    @Inject UnitCopies units;
    @Inject Clock clock;

    /**
     * The version may be left out, since the status itself guards the move.
     *
     * @throws Rejection what {@link Drive#become} finds; {@code SPONSOR_NOT_NORMAL} for a drive
     *     that would open although its union could not start it now
     */
    @Transactional
    Drive to(DriveStatus next, UUID id, OptionalIfMatch version, Actor actor) {
        var drive = find.held(id, actor);
        version.require(drive);
        var before = drive.status();
        drive.become(next, LocalDate.now(clock), clock.instant());
        if (next == DriveStatus.OPEN && before != DriveStatus.OPEN) {
            requireNormalSponsor(drive);
        }
        return publish.changed(drive);
    }

    private void requireNormalSponsor(Drive drive) {
        var sponsor = units.get(drive.sponsorUnitId());
        if (!sponsor.isNormal()) {
            throw new Rejection(DriveProblem.SPONSOR_NOT_NORMAL, sponsor.status());
        }
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
                .ifPresent(drive -> moved(drive, DriveStatus.CLOSED));
    }

    /** Closes a drive whose union has ended. */
    @Transactional
    void closeEnded(UUID id) {
        drives.lock(id).ifPresent(drive -> moved(drive, DriveStatus.CLOSED));
    }

    /** Settles a closed drive whose union has ended. */
    @Transactional
    public void settleEnded(UUID id) {
        drives.lock(id).ifPresent(drive -> moved(drive, DriveStatus.SETTLED));
    }

    /** By itself, unless somebody else moved it meanwhile. */
    private void moved(Drive drive, DriveStatus next) {
        if (drive.status().mayBecome(next)) {
            drive.become(next, LocalDate.now(clock), clock.instant());
            publish.changed(drive);
        }
    }
}
