package org.unionhall.gateway.door;

import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.net.PemKeyCertOptions;
import org.unionhall.gateway.Settings;
import org.unionhall.gateway.exchange.Exchanges;
import org.unionhall.gateway.exchange.Traffic;
import org.unionhall.gateway.problem.GatewayProblem;
import org.unionhall.gateway.upstream.AnswerRelay;
import org.unionhall.gateway.upstream.Forwarder;
import org.unionhall.platform.web.problem.CommonProblem;

/**
 * The door on one event loop: its server and its own connections to the services, so that no
 * request changes threads.
 */
final class DoorVerticle extends AbstractVerticle {

    private static final long SWEEP_MILLIS = 100;

    private final Gatekeeper.Rules rules;
    private final Traffic traffic;
    private final Connections connections;
    private HttpServer server;

    DoorVerticle(Gatekeeper.Rules rules, Traffic traffic) {
        this.rules = rules;
        this.traffic = traffic;
        this.connections =
                new Connections(rules.settings().timeouts().idle().toNanos(), traffic.callers());
    }

    @Override
    public void start(Promise<Void> started) {
        var settings = rules.settings();
        var timeouts = settings.timeouts();
        var exchanges = new Exchanges(vertx, traffic);
        var forwarder =
                new Forwarder(
                        client(settings, settings.pool().connections()),
                        client(settings, settings.streams().connections()),
                        client(settings, settings.uploads().connections()),
                        timeouts.connect().toMillis() * 2,
                        new AnswerRelay(traffic.headers()::dress));
        var options = options(settings);
        server =
                vertx.createHttpServer(options)
                        .connectionHandler(connection -> connected(exchanges, connection, options))
                        .invalidRequestHandler(request -> invalid(exchanges, request))
                        .requestHandler(
                                connections.watching(
                                        new Gatekeeper(vertx, rules, exchanges, forwarder)));
        vertx.setPeriodic(SWEEP_MILLIS, tick -> exchanges.sweep());
        vertx.setPeriodic(
                Math.max(SWEEP_MILLIS, timeouts.idle().toMillis() / 4),
                tick -> connections.sweep());
        server.listen()
                .onComplete(
                        listening -> {
                            if (listening.succeeded()) {
                                started.complete();
                            } else {
                                started.fail(listening.cause());
                            }
                        });
    }

    private HttpClient client(Settings settings, int connections) {
        var timeouts = settings.timeouts();
        return vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) timeouts.connect().toMillis())
                        .setKeepAliveTimeout((int) timeouts.idle().toSeconds() / 2)
                        .setMaxWaitQueueSize(settings.pool().waiting())
                        .setMaxHeaderSize(2 * settings.sizes().headers())
                        .setDecompressionSupported(false)
                        .setTcpNoDelay(true),
                new PoolOptions().setHttp1MaxSize(connections));
    }

    int port() {
        return server.actualPort();
    }

    private static HttpServerOptions options(Settings settings) {
        var options =
                new HttpServerOptions()
                        .setHost(settings.host())
                        .setPort(settings.port())
                        .setTcpNoDelay(true)
                        .setAcceptBacklog(4_096)
                        .setMaxInitialLineLength(settings.sizes().uri())
                        .setMaxHeaderSize(settings.sizes().headers())
                        .setHttp2ClearTextEnabled(false)
                        .setDecompressionSupported(false)
                        .setCompressionSupported(false)
                        .setRegisterWebSocketWriteHandlers(false)
                        .setPerFrameWebSocketCompressionSupported(false)
                        .setPerMessageWebSocketCompressionSupported(false);
        var certificate = settings.tls().certificate();
        var key = settings.tls().key();
        if (certificate.isPresent() && key.isPresent()) {
            options.setSsl(true)
                    .setUseAlpn(true)
                    .setKeyCertOptions(
                            new PemKeyCertOptions()
                                    .setCertPath(certificate.get())
                                    .setKeyPath(key.get()));
        }
        return options;
    }

    private void connected(
            Exchanges exchanges, HttpConnection connection, HttpServerOptions options) {
        if (traffic.draining()) {
            connection.close();
            return;
        }
        StrictRequestDecoder.guard(connection, options, () -> exchanges.broken(connection));
        connections.opened(connection);
    }

    private void invalid(Exchanges exchanges, HttpServerRequest request) {
        var exchange = exchanges.begin(request);
        var cause = request.decoderResult().cause();
        var sizes = rules.settings().sizes();
        if (cause instanceof TooLongHttpLineException) {
            exchange.refuse(CommonProblem.URI_TOO_LONG, sizes.uri());
        } else if (cause instanceof TooLongHttpHeaderException) {
            exchange.refuse(GatewayProblem.HEADERS_TOO_LARGE, sizes.headers());
        } else {
            exchange.refuse(GatewayProblem.MALFORMED_REQUEST);
        }
    }
}
