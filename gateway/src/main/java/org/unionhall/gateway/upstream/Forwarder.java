package org.unionhall.gateway.upstream;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.unionhall.gateway.exchange.Exchange;
import org.unionhall.gateway.problem.GatewayProblem;
import org.unionhall.platform.web.Correlation;

/**
 * Takes a request to a service and its answer back. One for each event loop. A request that was
 * never sent, or that changes nothing, is tried once more on another connection; everything else is
 * tried once.
 */
public final class Forwarder {

    private static final CharSequence FORWARDED_FOR =
            HttpHeaders.createOptimized("X-Forwarded-For");
    private static final CharSequence FORWARDED_PROTO =
            HttpHeaders.createOptimized("X-Forwarded-Proto");
    private static final CharSequence FORWARDED_HOST =
            HttpHeaders.createOptimized("X-Forwarded-Host");
    private static final CharSequence REQUEST_ID = HttpHeaders.createOptimized(Correlation.HEADER);
    private static final CharSequence TRACE = HttpHeaders.createOptimized(Correlation.TRACE_HEADER);
    private static final Set<String> CHANGES_NOTHING = Set.of("GET", "HEAD", "OPTIONS");
    private static final int RETRY_SECONDS = 2;

    private final HttpClient client;
    private final HttpClient streams;
    private final HttpClient uploads;
    private final long waitMillis;
    private final AnswerRelay relay;

    /**
     * A forwarder.
     *
     * @param streams a client for answers that may take long, so that they hold no connection of
     *     the others
     * @param uploads the same for bodies that go through as they come
     * @param waitMillis how long a request may wait for a connection
     */
    public Forwarder(
            HttpClient client,
            HttpClient streams,
            HttpClient uploads,
            long waitMillis,
            AnswerRelay relay) {
        this.client = client;
        this.streams = streams;
        this.uploads = uploads;
        this.waitMillis = waitMillis;
        this.relay = relay;
    }

    /**
     * Takes a request to a service; the answer, or a refusal, ends the exchange.
     *
     * @param body null when the request has none
     * @param scheme what the caller used, {@code http} or {@code https}
     */
    public void forward(Exchange exchange, Upstream upstream, Buffer body, String scheme) {
        upstream.retries().earn();
        attempt(new Errand(exchange, upstream, body, scheme, 0), false);
    }

    /**
     * Takes a request to a service whose body has not been read: it goes through as it comes, once
     * the service can be reached.
     *
     * @param most bytes it may have
     */
    public void upload(Exchange exchange, Upstream upstream, int most, String scheme) {
        exchange.request().pause();
        upstream.retries().earn();
        attempt(new Errand(exchange, upstream, null, scheme, most), false);
    }

    /**
     * @param most bytes of a body that goes through as it comes; 0 where it is there whole
     */
    private record Errand(
            Exchange exchange, Upstream upstream, Buffer body, String scheme, int most) {

        boolean passes() {
            return most > 0 && !exchange.bodyless();
        }
    }

    private void attempt(Errand errand, boolean again) {
        var exchange = errand.exchange();
        var instance = errand.upstream().next();
        if (instance == null) {
            exchange.refuseForNow(GatewayProblem.UPSTREAM_UNAVAILABLE, RETRY_SECONDS);
            return;
        }
        var options =
                new RequestOptions()
                        .setServer(instance.address())
                        .setHost(instance.base().getHost())
                        .setPort(instance.address().port())
                        .setMethod(exchange.request().method())
                        .setURI(exchange.request().uri())
                        .setConnectTimeout(waitMillis);
        clientOf(exchange)
                .request(options)
                .onComplete(
                        connected -> {
                            if (connected.failed()) {
                                unreachable(errand, instance, connected.cause(), again);
                            } else if (exchange.over()) {
                                connected.result().reset();
                            } else {
                                send(errand, instance, connected.result(), again);
                            }
                        });
    }

    private HttpClient clientOf(Exchange exchange) {
        if (exchange.isUpload()) {
            return uploads;
        }
        return exchange.route().stream() ? streams : client;
    }

    private void unreachable(Errand errand, Instance instance, Throwable cause, boolean again) {
        var exchange = errand.exchange();
        if (cause instanceof ConnectionPoolTooBusyException || cause instanceof TimeoutException) {
            exchange.refuseForNow(GatewayProblem.GATEWAY_BUSY, 1);
            return;
        }
        instance.breaker().failed();
        if (!again && !exchange.over() && errand.upstream().retries().spend()) {
            attempt(errand, true);
        } else {
            exchange.refuseForNow(GatewayProblem.UPSTREAM_UNAVAILABLE, RETRY_SECONDS);
        }
    }

    private void send(Errand errand, Instance instance, HttpClientRequest asked, boolean again) {
        var exchange = errand.exchange();
        exchange.asks(asked, instance.breaker()::failed);
        head(errand, asked);
        var body = errand.body();
        var answer =
                errand.passes()
                        ? PassedBody.send(exchange, asked, errand.most())
                        : body == null ? asked.send() : asked.send(body);
        answer.onComplete(
                received -> {
                    if (received.succeeded()) {
                        instance.breaker().answered();
                        answered(exchange, asked, received.result());
                    } else if (!exchange.over()) {
                        brokenOff(errand, instance, again);
                    }
                });
    }

    private void answered(Exchange exchange, HttpClientRequest asked, HttpClientResponse answer) {
        if (exchange.over()) {
            asked.reset();
        } else {
            relay.relay(exchange, asked, answer);
        }
    }

    private void brokenOff(Errand errand, Instance instance, boolean again) {
        instance.breaker().failed();
        var exchange = errand.exchange();
        if (!again
                && CHANGES_NOTHING.contains(exchange.method())
                && errand.upstream().retries().spend()) {
            attempt(errand, true);
        } else {
            exchange.refuse(GatewayProblem.UPSTREAM_FAILED);
        }
    }

    private static void head(Errand errand, HttpClientRequest asked) {
        var exchange = errand.exchange();
        var request = exchange.request();
        var headers = asked.headers();
        PassedHeaders.in(request.headers(), headers);
        var host = request.authority();
        if (host != null) {
            headers.set(HttpHeaders.HOST, host.toString());
            headers.set(FORWARDED_HOST, host.toString());
        }
        headers.set(FORWARDED_FOR, exchange.clientAddress());
        headers.set(FORWARDED_PROTO, errand.scheme());
        headers.set(REQUEST_ID, exchange.id());
        headers.set(TRACE, exchange.trace());
        if (errand.body() == null
                && !errand.passes()
                && request.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            headers.set(HttpHeaders.CONTENT_LENGTH, "0");
        }
    }
}
