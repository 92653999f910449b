package org.unionhall.gateway.exchange;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.unionhall.gateway.exchange.RecentAnswers.Kind;
import org.unionhall.gateway.route.PathTemplates;
import org.unionhall.platform.web.tracing.TraceContext;
import org.unionhall.platform.web.tracing.Tracing;

/**
 * One line, one measurement and the end of one span for each request. Paths appear as templates,
 * queries, addresses and accounts not at all: nothing personal can come into a log this way.
 */
@Singleton
class AccessLog {

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2_500),
        Duration.ofSeconds(10)
    };

    private record Answered(String caller, int status) {}

    private final PathTemplates templates;
    private final MeterRegistry meters;
    private final AccessLines lines;
    private final RecentAnswers recent;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();
    private final Map<Answered, Counter> answers = new ConcurrentHashMap<>();
    private final Map<String, Counter> limited = new ConcurrentHashMap<>();

    AccessLog(
            PathTemplates templates,
            MeterRegistry meters,
            AccessLines lines,
            RecentAnswers recent) {
        this.templates = templates;
        this.meters = meters;
        this.lines = lines;
        this.recent = recent;
        List.of("account", "address", "sign-in").forEach(this::refusedBy);
    }

    void line(Exchange exchange, int status) {
        long nanos = System.nanoTime() - exchange.started();
        var method = METHODS.contains(exchange.method()) ? exchange.method() : "OTHER";
        var template = templates.of(exchange.path());
        var kind = new Kind(method, template, status);
        var timer = timers.get(kind);
        if (timer == null) {
            timer = timers.computeIfAbsent(kind, this::timer);
        }
        timer.record(nanos, TimeUnit.NANOSECONDS);
        recent.count(kind);
        count(exchange, status);
        lines.add(
                method,
                template,
                status,
                TimeUnit.NANOSECONDS.toMillis(nanos),
                exchange.id(),
                TraceContext.traceId(exchange.trace()));
        if (exchange.span() != null) {
            exchange.span().setAttribute("unionhall.caller", exchange.callerKind());
            Tracing.answered(
                    exchange.span(),
                    method,
                    PathTemplates.UNMATCHED.equals(template) ? null : template,
                    status);
        }
    }

    private void count(Exchange exchange, int status) {
        var answered = new Answered(exchange.callerKind(), status);
        var counter = answers.get(answered);
        if (counter == null) {
            counter = answers.computeIfAbsent(answered, this::counter);
        }
        counter.increment();
        if (exchange.limit() != null) {
            refusedBy(exchange.limit()).increment();
        }
    }

    private Timer timer(Kind kind) {
        return Timer.builder("gateway.requests")
                .description("Requests through the gateway, by method, path template and status")
                .serviceLevelObjectives(BUCKETS)
                .tags(
                        "method",
                        kind.method(),
                        "route",
                        kind.route(),
                        "status",
                        Integer.toString(kind.status()))
                .register(meters);
    }

    private Counter counter(Answered answered) {
        return Counter.builder("gateway.answers")
                .description("Answers by kind of caller (nobody, person, client) and status")
                .tags("caller", answered.caller(), "status", Integer.toString(answered.status()))
                .register(meters);
    }

    private Counter refusedBy(String limit) {
        return limited.computeIfAbsent(limit, this::limited);
    }

    private Counter limited(String limit) {
        return Counter.builder("gateway.limited")
                .description("Requests refused by a limit")
                .tag("limit", limit)
                .register(meters);
    }
}
