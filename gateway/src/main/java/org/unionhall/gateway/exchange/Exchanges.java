package org.unionhall.gateway.exchange;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
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
    private final Set<Exchange> underWay = new LinkedHashSet<>();

    public Exchanges(Vertx vertx, Traffic traffic) {
        this.vertx = vertx;
        this.traffic = traffic;
        this.totalNanos = traffic.settings().timeouts().total().toNanos();
        this.idleNanos = traffic.settings().timeouts().idle().toNanos();
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

    boolean draining() {
        return traffic.draining();
    }

    void dress(Exchange exchange) {
        traffic.headers().dress(exchange);
    }

    void finished(Exchange exchange, long held, int status) {
        underWay.remove(exchange);
        traffic.room().give(held);
        traffic.ended();
        traffic.log().line(exchange, status);
    }

    /**
     * Ends what has waited longer than allowed for a service's answer, or for either side to go on
     * with one that has begun. Called several times a second.
     */
    public void sweep() {
        long now = System.nanoTime();
        var late = new ArrayList<Exchange>();
        for (var exchange : underWay) {
            if (now - exchange.started() < totalNanos) {
                break;
            }
            if (!exchange.answering() || exchange.stalled(now, idleNanos)) {
                late.add(exchange);
            }
        }
        for (var exchange : late) {
            exchange.tooLate(totalNanos / 1_000_000_000L);
        }
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
