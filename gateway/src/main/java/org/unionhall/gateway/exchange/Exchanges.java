package org.unionhall.gateway.exchange;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.unionhall.gateway.problem.GatewayProblem;
import org.unionhall.platform.web.tracing.Tracing;

/** The requests under way on one event loop, oldest first, and what all of them share. */
public final class Exchanges {

    /** Status in the log when the caller went away before the answer was complete. */
    static final int CLIENT_GONE = 499;

    private static final long LINGER_MILLIS = 2_000;

    private final Vertx vertx;
    private final Traffic traffic;
    private final long totalNanos;
    private final long idleNanos;
    private final long uploadNanos;
    private final Set<Exchange> underWay = new LinkedHashSet<>();
    private final Set<Exchange> takingIn = new LinkedHashSet<>();
    private final Set<Exchange> events = new LinkedHashSet<>();

    public Exchanges(Vertx vertx, Traffic traffic) {
        this.vertx = vertx;
        this.traffic = traffic;
        this.totalNanos = traffic.settings().timeouts().total().toNanos();
        this.idleNanos = traffic.settings().timeouts().idle().toNanos();
        this.uploadNanos = traffic.settings().uploads().time().toNanos();
    }

    /** Starts a request's life here. */
    public Exchange begin(HttpServerRequest request) {
        var exchange = new Exchange(request, this);
        underWay.add(exchange);
        traffic.begun();
        return exchange;
    }

    Tracing tracing() {
        return traffic.tracing();
    }

    Room room() {
        return traffic.room();
    }

    Room streams() {
        return traffic.streams();
    }

    Room uploads() {
        return traffic.uploads();
    }

    void eventsBegin(Exchange exchange) {
        events.add(exchange);
    }

    boolean draining() {
        return traffic.draining();
    }

    void dress(Exchange exchange) {
        traffic.headers().dress(exchange);
    }

    Pace pace(Exchange exchange) {
        takingIn.add(exchange);
        var settings = traffic.settings();
        var span = settings.timeouts().bodySpan();
        return new Pace(span.toNanos(), rate(exchange) * span.toSeconds(), System.nanoTime());
    }

    private long rate(Exchange exchange) {
        var settings = traffic.settings();
        return exchange.isUpload() ? settings.uploads().rate() : settings.sizes().bodyRate();
    }

    void tookIn(Exchange exchange) {
        takingIn.remove(exchange);
    }

    void finished(Exchange exchange, int status) {
        underWay.remove(exchange);
        takingIn.remove(exchange);
        events.remove(exchange);
        traffic.room().give(exchange.network(), exchange.held());
        if (exchange.isStream()) {
            traffic.streams().give(exchange.account().toString(), 1);
        }
        if (exchange.isUpload()) {
            traffic.uploads().give(exchange.account().toString(), 1);
        }
        traffic.ended();
        traffic.log().line(exchange, status);
    }

    /** What is coming on a connection cannot be read to its end. */
    public void broken(HttpConnection connection) {
        var broken =
                underWay.stream()
                        .filter(exchange -> exchange.request().connection() == connection)
                        .filter(exchange -> !exchange.request().isEnded())
                        .toList();
        broken.forEach(exchange -> exchange.refuse(GatewayProblem.MALFORMED_REQUEST));
    }

    /**
     * Ends what has waited longer than allowed for a service's answer, or for either side to go on
     * with one that has begun. Called several times a second.
     */
    public void sweep() {
        long now = System.nanoTime();
        sweepSlowBodies(now);
        sweepEvents();
        var late = new ArrayList<Exchange>();
        for (var exchange : underWay) {
            if (now - exchange.started() < totalNanos) {
                break;
            }
            if (exchange.answering()
                    ? exchange.stalled(now, idleNanos)
                    : now - exchange.started() >= patience(exchange)) {
                late.add(exchange);
            }
        }
        for (var exchange : late) {
            exchange.tooLate(patience(exchange) / 1_000_000_000L);
        }
    }

    private long patience(Exchange exchange) {
        return exchange.isUpload() ? uploadNanos : totalNanos;
    }

    /** Events end with the token of who reads them, and when the process is to end. */
    private void sweepEvents() {
        if (events.isEmpty()) {
            return;
        }
        var now = Instant.now();
        events.stream()
                .filter(exchange -> traffic.draining() || exchange.tokenEnded(now))
                .toList()
                .forEach(Exchange::endEvents);
    }

    private void sweepSlowBodies(long now) {
        var settings = traffic.settings();
        long seconds = settings.timeouts().bodySpan().toSeconds();
        takingIn.stream()
                .filter(exchange -> exchange.tooSlow(now))
                .toList()
                .forEach(
                        exchange ->
                                exchange.refuse(
                                        GatewayProblem.BODY_TOO_SLOW,
                                        rate(exchange) * seconds,
                                        seconds));
    }

    /**
     * Lets the rest of a refused body run into the void for a moment, so that the caller can read
     * the refusal, then closes.
     */
    void closeSoon(HttpServerRequest request) {
        var connection = request.connection();
        if (request.isEnded()) {
            connection.close();
            return;
        }
        long timer = vertx.setTimer(LINGER_MILLIS, late -> connection.close());
        request.handler(chunk -> {});
        request.endHandler(
                end -> {
                    vertx.cancelTimer(timer);
                    connection.close();
                });
        request.resume();
    }
}
