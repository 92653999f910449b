package org.unionhall.events.drive;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.unionhall.events.organizationcopy.UnitEnded;

/**
 * A drive ends with its union: it is closed in the transaction that takes over the union's end, so
 * that no code of it takes anybody in afterwards. What escapes that, such as a drive that was just
 * being started, is found when drives are next looked through.
 */
@ApplicationScoped
class CloseEndedDrives {

    private static final Logger LOG = Logger.getLogger(CloseEndedDrives.class);

    @Inject Drives drives;
    @Inject MoveDrive move;

    void close(@Observes UnitEnded union) {
        close(drives.underWayOf(union.unitId()));
    }

    @Scheduled(
            every = "${unionhall.drives.close-overdue-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void lookThrough() {
        close(drives.ofEndedUnions(DriveStatus.UNDER_WAY, FindDrive.FIRST));
    }

    private void close(List<UUID> ended) {
        for (var id : ended) {
            move.closeEnded(id);
            LOG.infof("Drive %s closed: its union has ended", id);
        }
    }
}
