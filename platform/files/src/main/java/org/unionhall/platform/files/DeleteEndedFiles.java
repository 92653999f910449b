package org.unionhall.platform.files;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * Deletes files whose end has come, a few at a time. Every instance does it; to delete what another
 * is deleting does no harm.
 */
@ApplicationScoped
class DeleteEndedFiles {

    private static final Logger LOG = Logger.getLogger(DeleteEndedFiles.class);
    private static final int AT_ONCE = 50;

    @Inject Files files;

    @Scheduled(
            every = "${unionhall.files.delete-ended-every}",
            concurrentExecution = ConcurrentExecution.SKIP)
    void delete() {
        int all = 0;
        for (int some = AT_ONCE; some > 0; all += some) {
            some = files.deleteEnded(AT_ONCE);
        }
        if (all > 0) {
            LOG.infof("%d files deleted: their end had come", all);
        }
    }
}
