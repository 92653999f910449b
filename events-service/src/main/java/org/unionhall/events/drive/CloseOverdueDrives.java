package org.unionhall.events.drive;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/**
 * Closes drives whose last day has passed. Every instance looks; a drive is closed under its row
 * lock, so only one does it. The channels do not wait for this: they look at the dates themselves.
 */
@ApplicationScoped
class CloseOverdueDrives {

    private static final Logger LOG = Logger.getLogger(CloseOverdueDrives.class);

    @Inject Drives drives;
    @Inject MoveDrive move;
    @Inject Clock clock;

    @Scheduled(
            every = "${unionhall.drives.close-overdue-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void close() {
        for (var id : drives.overdue(LocalDate.now(clock))) {
            move.closeOverdue(id);
            LOG.infof("Drive %s closed: its last day has passed", id);
        }
    }
}
