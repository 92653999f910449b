package org.unionhall.platform.jobs;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Jobs that have no turn, and jobs that broke, for who operates the platform. */
@ApplicationScoped
class JobFigures {

    private static final Duration A_DAY = Duration.ofDays(1);

    /**
     * What was counted last.
     *
     * @param unfinished jobs that wait or run
     * @param overdue for how many seconds the one has waited whose turn is the first
     * @param broken jobs that failed by no rule within a day, and were not resumed
     */
    record Counted(long unfinished, double overdue, long broken) {}

    private final JobRows jobs;
    private final Clock clock;
    private volatile Counted last;

    JobFigures(JobRows jobs, Clock clock, MeterRegistry registry) {
        this.jobs = jobs;
        this.clock = clock;
        Gauge.builder("jobs.unfinished", () -> last == null ? Double.NaN : last.unfinished())
                .description("Jobs that wait or run")
                .register(registry);
        Gauge.builder("jobs.overdue", () -> last == null ? Double.NaN : last.overdue())
                .baseUnit("seconds")
                .description("For how long the job has waited whose turn is the first")
                .register(registry);
        Gauge.builder("jobs.broken", () -> last == null ? Double.NaN : last.broken())
                .description("Jobs that failed by no rule within a day, and were not resumed")
                .register(registry);
    }

    @Scheduled(every = "30s")
    @Transactional
    void count() {
        var now = clock.instant();
        last = jobs.counted(now, now.minus(A_DAY));
    }
}
