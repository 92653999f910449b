package org.unionhall.events.drive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.unionhall.platform.messaging.Outbox;

/**
 * The last step of every change to a drive: it is written, placed in the changes feed and published
 * to its channels and to the other services.
 */
@ApplicationScoped
public class PublishDrive {

    @Inject Drives drives;
    @Inject Outbox outbox;
    @Inject Event<DriveTerms> changes;

    /** A drive that did not change is not published either. */
    @Transactional(TxType.MANDATORY)
    Drive changed(Drive drive) {
        if (drives.changed(drive)) {
            drive.placeInFeed(drives.nextFeedPosition());
            outbox.append(DriveMessages.DriveChanged.of(drive));
            changes.fire(drive.terms());
        }
        return drive;
    }

    @Transactional(TxType.MANDATORY)
    Drive added(Drive drive) {
        drive.placeInFeed(drives.nextFeedPosition());
        outbox.append(DriveMessages.DriveChanged.of(drives.added(drive)));
        return drive;
    }

    /** Something of the drive changed that is not in the drive itself, such as its channels. */
    @Transactional(TxType.MANDATORY)
    public void touched(UUID driveId) {
        drives.get(driveId).placeInFeed(drives.nextFeedPosition());
    }
}
