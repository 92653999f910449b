package org.unionhall.membership.joining;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** How many applications wait for too long, for who operates the platform. */
@ApplicationScoped
class AnswerFigures {

    /** What was counted last. */
    record Waiting(long late, long escalated) {}

    private final Applications applications;
    private final Clock clock;
    private volatile Waiting last;

    AnswerFigures(Applications applications, Clock clock, MeterRegistry registry) {
        this.applications = applications;
        this.clock = clock;
        Gauge.builder("applications.late", () -> last == null ? Double.NaN : last.late())
                .description("Applications whose answer is late and not yet the upper union's")
                .register(registry);
        Gauge.builder("applications.escalated", () -> last == null ? Double.NaN : last.escalated())
                .description("Waiting applications that were escalated to the upper union")
                .register(registry);
    }

    @Scheduled(every = "30s")
    @Transactional
    void count() {
        last = applications.waiting(clock.instant());
    }
}
