package org.unionhall.gateway.exchange;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.unionhall.gateway.route.PathTemplates;

/**
 * One line and one measurement for each request. Paths appear as templates, queries, addresses and
 * accounts not at all: nothing personal can come into a log this way.
 */
@Singleton
class AccessLog {

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private record Kind(String method, String route, int status) {}

    private final PathTemplates templates;
    private final MeterRegistry meters;
    private final AccessLines lines;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    AccessLog(PathTemplates templates, MeterRegistry meters, AccessLines lines) {
        this.templates = templates;
        this.meters = meters;
        this.lines = lines;
    }

    void line(Exchange exchange, int status) {
        long nanos = System.nanoTime() - exchange.started();
        var method = METHODS.contains(exchange.method()) ? exchange.method() : "OTHER";
        var unknown = exchange.route() == null && (status == 404 || status == 400);
        var template = unknown ? "-" : templates.of(exchange.path());
        var kind = new Kind(method, template, status);
        var timer = timers.get(kind);
        if (timer == null) {
            timer = timers.computeIfAbsent(kind, this::timer);
        }
        timer.record(nanos, TimeUnit.NANOSECONDS);
        lines.add(method, template, status, TimeUnit.NANOSECONDS.toMillis(nanos), exchange.id());
    }

    private Timer timer(Kind kind) {
        return Timer.builder("gateway.requests")
                .description("Requests through the gateway, by method, path template and status")
                .tags(
                        "method",
                        kind.method(),
                        "route",
                        kind.route(),
                        "status",
                        Integer.toString(kind.status()))
                .register(meters);
    }
}
