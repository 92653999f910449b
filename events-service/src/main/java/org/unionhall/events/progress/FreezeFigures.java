package org.unionhall.events.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.unionhall.events.drive.DriveStatus;
import org.unionhall.events.drive.DriveTerms;

/** A drive that is settled keeps the figures it has, in the transaction that settles it. */
@ApplicationScoped
class FreezeFigures {

    @Inject Counters counters;

    void freeze(@Observes DriveTerms drive) {
        if (drive.status() == DriveStatus.SETTLED) {
            counters.freeze(drive.driveId());
        }
    }
}
