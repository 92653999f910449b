package org.unionhall.gateway.door;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.unionhall.gateway.exchange.Callers;

/**
 * The callers' connections on one event loop. One that has not brought a whole request head for as
 * long as a silent one may live is closed, also when it drips a byte now and then (slow loris).
 */
final class Connections {

    private final long patienceNanos;
    private final Callers callers;
    private final Map<HttpConnection, long[]> lastHead = new HashMap<>();

    Connections(long patienceNanos, Callers callers) {
        this.patienceNanos = patienceNanos;
        this.callers = callers;
    }

    /** Counts it; one for which there is no room is closed before it brought anything. */
    void opened(HttpConnection connection) {
        var peer = connection.remoteAddress();
        if (peer == null || !callers.enter(peer)) {
            connection.close();
            return;
        }
        lastHead.put(connection, new long[] {System.nanoTime(), 0});
        connection.closeHandler(
                closed -> {
                    lastHead.remove(connection);
                    callers.leave(peer);
                });
    }

    /**
     * The handler, and a note of when each connection last brought a request and how many of its
     * answers are still under way.
     */
    Handler<HttpServerRequest> watching(Handler<HttpServerRequest> handler) {
        return request -> {
            var note = lastHead.get(request.connection());
            if (note != null) {
                note[1]++;
                request.response()
                        .endHandler(
                                end -> {
                                    note[0] = System.nanoTime();
                                    note[1]--;
                                });
            }
            handler.handle(request);
        };
    }

    void sweep() {
        long now = System.nanoTime();
        var silent = new ArrayList<HttpConnection>();
        lastHead.forEach(
                (connection, note) -> {
                    if (note[1] == 0 && now - note[0] > patienceNanos) {
                        silent.add(connection);
                    }
                });
        silent.forEach(HttpConnection::close);
    }
}
