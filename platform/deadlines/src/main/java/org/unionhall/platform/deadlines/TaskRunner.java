package org.unionhall.platform.deadlines;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Runs the tasks of one instance on db-scheduler, until it is closed. */
final class TaskRunner implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(TaskRunner.class);

    /** A step that takes longer is ended with its connection, and done again by another. */
    private static final Duration LONGEST_STEP = Duration.ofSeconds(10);

    private final DatabaseClock clock;
    private final MeterRegistry figures;
    private final Scheduler scheduler;

    TaskRunner(
            DataSource database, List<? extends DueWork> works, Pace pace, MeterRegistry figures) {
        this.clock = new DatabaseClock(database);
        this.figures = figures;
        var tasks = new ArrayList<RecurringTask<Void>>();
        works.forEach(work -> tasks.add(task(work, pace)));
        this.scheduler =
                Scheduler.create(database)
                        .startTasks(tasks)
                        .threads(Math.max(1, works.size()))
                        .pollUsingLockAndFetch(0.5, 1.0)
                        .pollingInterval(pace.poll())
                        .heartbeatInterval(pace.signOfLife())
                        .missedHeartbeatsLimit(pace.missed())
                        .shutdownMaxWait(LONGEST_STEP)
                        .failureLogging(LogLevel.OFF, false)
                        .clock(clock)
                        .build();
        scheduler.start();
    }

    private RecurringTask<Void> task(DueWork work, Pace pace) {
        return Tasks.recurring(work.name(), FixedDelay.of(work.every().orElse(pace.every())))
                .execute((task, context) -> run(work, context.getSchedulerState()));
    }

    private void run(DueWork work, SchedulerState state) {
        try {
            boolean more = true;
            while (more && !state.isShuttingDown()) {
                more = work.step(clock.now());
            }
            count(work, "done");
        } catch (RuntimeException failed) {
            // what it says may quote data
            LOG.warnf(
                    "%s failed and is tried again: %s",
                    work.name(), failed.getClass().getSimpleName());
            count(work, "failed");
            throw failed;
        }
    }

    private void count(DueWork work, String outcome) {
        figures.counter("deadlines.runs", "task", work.name(), "outcome", outcome).increment();
    }

    /** Lets running steps end; what is left is another instance's. */
    @Override
    public void close() {
        scheduler.stop();
    }
}
