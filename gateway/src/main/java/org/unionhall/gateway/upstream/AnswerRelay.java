package org.unionhall.gateway.upstream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import java.util.function.Consumer;
import org.unionhall.gateway.exchange.Exchange;
import org.unionhall.gateway.problem.GatewayProblem;

/**
 * Carries a service's answer to the caller. A small one is written in one piece; a large one, or
 * one of unknown length, streams and waits for a slow reader.
 */
public final class AnswerRelay {

    private static final long SMALL = 64 * 1024;

    private static final String EVENTS = "text/event-stream";

    private final Consumer<Exchange> dress;

    /**
     * A relay for one event loop.
     *
     * @param dress adds the headers that every answer carries
     */
    public AnswerRelay(Consumer<Exchange> dress) {
        this.dress = dress;
    }

    void relay(Exchange exchange, HttpClientRequest asked, HttpClientResponse answer) {
        exchange.answerBegins();
        var response = exchange.response();
        response.setStatusCode(answer.statusCode());
        PassedHeaders.out(answer.headers(), response.headers());
        ownAddress(exchange, answer);
        long length = length(answer);
        if ((length >= 0 && length <= SMALL) || bodyless(exchange, answer)) {
            whole(exchange, answer);
        } else {
            stream(exchange, asked, answer, length);
        }
    }

    private static boolean bodyless(Exchange exchange, HttpClientResponse answer) {
        int status = answer.statusCode();
        return status == 204 || status == 304 || "HEAD".equals(exchange.method());
    }

    private void whole(Exchange exchange, HttpClientResponse answer) {
        var collected = new Buffer[1];
        answer.exceptionHandler(
                broken -> {
                    exchange.response().headers().clear();
                    exchange.refuse(GatewayProblem.UPSTREAM_FAILED);
                });
        answer.handler(
                chunk ->
                        collected[0] =
                                collected[0] == null
                                        ? chunk
                                        : Buffer.buffer(collected[0].length() + chunk.length())
                                                .appendBuffer(collected[0])
                                                .appendBuffer(chunk));
        answer.endHandler(
                end -> {
                    if (bodyless(exchange, answer)) {
                        exchange.end(null);
                    } else {
                        exchange.end(collected[0] == null ? Buffer.buffer() : collected[0]);
                    }
                });
    }

    private void stream(
            Exchange exchange, HttpClientRequest asked, HttpClientResponse answer, long length) {
        var response = exchange.response();
        if (length < 0) {
            response.setChunked(true);
        }
        dress.accept(exchange);
        var type = answer.getHeader(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.startsWith(EVENTS)) {
            exchange.eventsBegin();
        }
        answer.pipe()
                .endOnFailure(false)
                .to(response)
                .onComplete(
                        piped -> {
                            if (piped.succeeded()) {
                                exchange.finished();
                            } else if (!exchange.over()) {
                                asked.reset();
                                exchange.breakOff();
                            }
                        });
    }

    private static long length(HttpClientResponse answer) {
        var declared = answer.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (declared == null) {
            return -1;
        }
        try {
            return Long.parseLong(declared);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /**
     * A service that names itself in {@code Location} as the caller named it gives a path, right
     * behind any proxy and TLS.
     */
    private static void ownAddress(Exchange exchange, HttpClientResponse answer) {
        var location = answer.getHeader(HttpHeaders.LOCATION);
        var host = exchange.request().authority();
        if (location != null && host != null) {
            var prefix = "http://" + host;
            if (location.startsWith(prefix + "/")) {
                exchange.response()
                        .headers()
                        .set(HttpHeaders.LOCATION, location.substring(prefix.length()));
            }
        }
    }
}
