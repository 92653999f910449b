package org.unionhall.events.drive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.unionhall.platform.messaging.Outbox;

/**
 * The last step of every change to a drive: written, placed in the changes feed, told to the
 * channels and to the world.
 */
@ApplicationScoped
public class KeepDrive {

    private final Drives drives;
    private final Outbox outbox;
    private final Event<DriveTerms> changed;

    KeepDrive(Drives drives, Outbox outbox, Event<DriveTerms> changed) {
        this.drives = drives;
        this.outbox = outbox;
        this.changed = changed;
    }

    /** Writes what changed; a drive that did not change is told to nobody. */
    @Transactional(TxType.MANDATORY)
    void kept(Drive drive) {
        long before = drive.version();
        drives.flush();
        if (drive.version() == before) {
            return;
        }
        announce(drive);
    }

    /** Writes a new drive. */
    @Transactional(TxType.MANDATORY)
    void created(Drive drive) {
        drive.placeInFeed(drives.nextFeedPosition());
        drives.persistAndFlush(drive);
        outbox.append(DriveMessages.DriveChanged.of(drive));
    }

    /**
     * Says that something of the drive changed that is not in the drive itself, such as its
     * channels.
     */
    @Transactional(TxType.MANDATORY)
    public void touched(UUID driveId) {
        drives.findById(driveId).placeInFeed(drives.nextFeedPosition());
    }

    private void announce(Drive drive) {
        drive.placeInFeed(drives.nextFeedPosition());
        outbox.append(DriveMessages.DriveChanged.of(drive));
        changed.fire(drive.terms());
    }
}
