package org.unionhall.gateway.upstream;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import org.unionhall.gateway.exchange.Exchange;
import org.unionhall.gateway.problem.GatewayProblem;

/**
 * A body that goes through to the service as it comes. No more of it is held than the connection to
 * the service takes at once; whoever sends faster waits. A body that breaks off breaks the request
 * off, so that the service never takes a part for the whole.
 */
final class PassedBody {

    private static final int HELD = 64 << 10;

    private final Exchange exchange;
    private final HttpClientRequest asked;
    private final int most;
    private long passed;

    private PassedBody(Exchange exchange, HttpClientRequest asked, int most) {
        this.exchange = exchange;
        this.asked = asked;
        this.most = most;
    }

    /**
     * Sends the request with the body of the exchange, which was paused until now.
     *
     * @param most bytes it may have; a longer one is refused as soon as it is
     */
    static Future<HttpClientResponse> send(Exchange exchange, HttpClientRequest asked, int most) {
        var request = exchange.request();
        var declared = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared == null) {
            asked.setChunked(true);
        } else {
            asked.putHeader(HttpHeaders.CONTENT_LENGTH, declared);
        }
        asked.setWriteQueueMaxSize(HELD);
        var body = new PassedBody(exchange, asked, most);
        exchange.takesIn();
        request.handler(body::chunk);
        request.endHandler(end -> body.end());
        if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            exchange.response().writeContinue();
        }
        asked.sendHead();
        request.resume();
        return asked.response();
    }

    private void chunk(Buffer chunk) {
        if (exchange.over()) {
            return;
        }
        passed += chunk.length();
        if (passed > most) {
            exchange.refuse(GatewayProblem.BODY_TOO_LARGE, most);
            return;
        }
        exchange.came(chunk.length());
        asked.write(chunk);
        if (asked.writeQueueFull()) {
            exchange.serviceFallsBehind();
            exchange.request().pause();
            asked.drainHandler(
                    taken -> {
                        exchange.serviceCatchesUp();
                        exchange.request().resume();
                    });
        }
    }

    private void end() {
        if (!exchange.over()) {
            exchange.tookIn();
            asked.end();
        }
    }
}
