package org.unionhall.gateway.door;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import org.unionhall.gateway.exchange.Exchange;
import org.unionhall.gateway.problem.GatewayProblem;
import org.unionhall.platform.web.problem.CommonProblem;

/**
 * Takes in a whole body before a service hears of the request: no service ever sees half a request,
 * and a slow caller holds no connection of a service.
 */
final class BodyIntake {

    private static final int RETRY_SECONDS = 1;

    private final Exchange exchange;
    private final int most;
    private final Handler<Buffer> whole;
    private Buffer body;
    private boolean own;

    private BodyIntake(Exchange exchange, int most, Handler<Buffer> whole) {
        this.exchange = exchange;
        this.most = most;
        this.whole = whole;
    }

    /** Whether the head already says that the body is too large. */
    static boolean declaredTooLarge(Exchange exchange, int most) {
        var declared = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared == null) {
            return false;
        }
        try {
            return Long.parseLong(declared) > most;
        } catch (NumberFormatException huge) {
            return true;
        }
    }

    /**
     * Reads the request's body.
     *
     * @param whole gets the body, null when there is none; not called when the request was refused
     *     or broken off
     */
    static void of(Exchange exchange, int most, Handler<Buffer> whole) {
        var request = exchange.request();
        if (request.isEnded() || exchange.bodyless()) {
            whole.handle(null);
            return;
        }
        var intake = new BodyIntake(exchange, most, whole);
        exchange.takesIn();
        request.handler(intake::chunk);
        request.endHandler(end -> intake.end());
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            exchange.response().writeContinue();
        }
    }

    private void chunk(Buffer chunk) {
        if (exchange.over()) {
            return;
        }
        if (!exchange.mayHaveBody()) {
            exchange.refuse(GatewayProblem.BODY_NOT_ALLOWED, exchange.method());
            return;
        }
        int size = (body == null ? 0 : body.length()) + chunk.length();
        if (size > most) {
            body = null;
            exchange.refuse(GatewayProblem.BODY_TOO_LARGE, most);
        } else if (!held(chunk.length())) {
            body = null;
        } else if (body == null) {
            body = chunk;
        } else {
            if (!own) {
                body = Buffer.buffer(Math.max(4_096, 2 * size)).appendBuffer(body);
                own = true;
            }
            body.appendBuffer(chunk);
        }
    }

    /** Refuses the request when there is no room for more of it. */
    private boolean held(int bytes) {
        return exchange.hasRoom(
                exchange.holds(bytes), CommonProblem.TOO_MANY_REQUESTS, RETRY_SECONDS);
    }

    private void end() {
        if (!exchange.over()) {
            exchange.tookIn();
            whole.handle(body);
        }
    }
}
