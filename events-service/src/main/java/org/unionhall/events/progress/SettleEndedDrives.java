package org.unionhall.events.progress;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.unionhall.events.drive.FindDrive;
import org.unionhall.events.drive.MoveDrive;

/**
 * The figures of a drive whose union has ended are frozen once nothing that came through it waits
 * for a decision, since nobody of that union is left to settle it. Twice in a row nothing must
 * wait, so that what was on its way when the union ended is counted.
 */
@ApplicationScoped
class SettleEndedDrives {

    private static final Logger LOG = Logger.getLogger(SettleEndedDrives.class);

    @Inject FindDrive drives;
    @Inject MoveDrive move;
    @Inject Counters counters;

    private final Set<UUID> decided = new HashSet<>();

    @Scheduled(
            every = "${unionhall.drives.close-overdue-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    synchronized void settle() {
        var now = new HashSet<UUID>();
        var some = drives.closedOfEndedUnions(FindDrive.FIRST);
        while (!some.isEmpty()) {
            some.stream().filter(id -> counters.waiting(id) == 0).forEach(id -> settle(id, now));
            some = drives.closedOfEndedUnions(some.get(some.size() - 1));
        }
        decided.clear();
        decided.addAll(now);
    }

    private void settle(UUID id, Set<UUID> now) {
        if (decided.contains(id)) {
            move.settleEnded(id);
            LOG.infof("Drive %s settled: its union has ended and nothing waits", id);
        } else {
            now.add(id);
        }
    }
}
