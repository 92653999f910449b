package org.unionhall.platform.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * How often each operation was asked and how long it took. The framework's own figures name a
 * request that it refuses early by the path that was typed, so that anybody could make as many of
 * them as they liked; here a label is a template of what is offered, or {@code unmatched}.
 */
@Singleton
public class RequestFigures {

    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private record Kind(String method, String template, int status) {}

    private final MeterRegistry meters;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    RequestFigures(MeterRegistry meters) {
        this.meters = meters;
    }

    /**
     * Counts one answer.
     *
     * @param template null when no operation was found for the request
     */
    void answered(String method, String template, int status, long nanos) {
        var kind =
                new Kind(
                        METHODS.contains(method) ? method : "OTHER",
                        template == null ? "unmatched" : template,
                        status);
        timers.computeIfAbsent(kind, this::timer).record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Kind kind) {
        return Timer.builder("http.server.requests")
                .description("Requests answered, by method, path template and status")
                .tags(
                        "method",
                        kind.method(),
                        "uri",
                        kind.template(),
                        "status",
                        Integer.toString(kind.status()))
                .register(meters);
    }
}
