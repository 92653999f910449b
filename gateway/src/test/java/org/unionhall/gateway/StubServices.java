package org.unionhall.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Real HTTP servers in the services' place. They echo what reached them, or behave as the query's
 * {@code behave} says; what they saw can be read at {@code /_seen}.
 */
public class StubServices implements QuarkusTestResourceLifecycleManager {

    /** How the services answer who asks for an operation of the platform. */
    static volatile int operations = 200;

    private static final String STATUS =
            """
            {"version":"1.2","since":"2026-03-01T08:00:00Z","outboxBacklog":3.0,"outboxAgeSeconds":null,
             "brokerAway":true,"withoutRoom":["postgres"],"later":"something new",
             "topics":[{"topic":"unionhall.organization.units.v1","lag":12.0,"lagSeconds":61.5,"parked":2.0,
                        "parkedKeys":null}]}
            """;

    private final Vertx vertx = Vertx.vertx();
    private final List<JsonObject> seen = new CopyOnWriteArrayList<>();
    private Path keys;

    @Override
    public Map<String, String> start() {
        try {
            keys = Files.createDirectories(Path.of("target", "test-keys").toAbsolutePath());
            TestTokens.writeKeys(keys);
            var config = new HashMap<String, String>();
            config.put("unionhall.tokens.jwks", keys.resolve("jwks.json").toString());
            config.put("test.keys", keys.toString());
            for (var name : List.of("membership", "organization", "events")) {
                config.put("gateway.upstreams." + name, "http://localhost:" + serve(name));
            }
            config.put("test.stub", config.get("gateway.upstreams.membership"));
            config.put("gateway.upstreams.away", "http://localhost:" + closedPort());
            config.put("gateway.routes.away", "/api/v1/away/**");
            config.put(
                    "gateway.upstreams.pair",
                    "http://localhost:" + closedPort() + ",http://localhost:" + serve("pair"));
            config.put("gateway.routes.pair", "/api/v1/pair/**");
            config.put("gateway.trusted-proxies", "127.0.0.1");
            config.put("gateway.limits.per-account", "40");
            config.put("gateway.limits.sign-in-per-address", "5");
            config.put("gateway.timeouts.total", "PT1.5S");
            config.put("gateway.timeouts.body-span", "PT1S");
            config.put("gateway.sizes.body-rate", "5");
            config.put("gateway.sizes.bodies-in-flight", "4194304");
            config.put("gateway.sizes.bodies-per-address", "2097152");
            config.put("gateway.uploads.body", "8388608");
            config.put("gateway.uploads.time", "PT5S");
            config.put("gateway.uploads.rate", "1000");
            config.put("gateway.uploads.most", "200");
            config.put("gateway.connections.per-address", "20");
            config.put("gateway.cors.origins", "https://partner.example");
            config.put("gateway.hsts", "max-age=31536000");
            return config;
        } catch (IOException e) {
            throw new IllegalStateException("No folder for test keys", e);
        }
    }

    private int serve(String name) {
        HttpServer server =
                vertx.createHttpServer().requestHandler(request -> handle(name, request));
        return server.listen(0).toCompletionStage().toCompletableFuture().join().actualPort();
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void handle(String name, HttpServerRequest request) {
        var response = request.response();
        switch (request.path()) {
            case "/_seen" -> response.end(new JsonArray(List.copyOf(seen)).encode());
            case "/q/openapi" -> response.end(openApi(name, "A list").encode());
            case "/q/openapi-zh" -> response.end(openApi(name, "列表").encode());
            case "/q/status" -> response.end(STATUS);
            case "/q/health/ready" -> response.end("{\"status\":\"UP\"}");
            default -> {
                if (request.path().startsWith("/api/v1/operations/")) {
                    response.setStatusCode(operations);
                }
                var note =
                        new JsonObject()
                                .put("service", name)
                                .put("method", request.method().name())
                                .put("uri", request.uri())
                                .put("whole", false)
                                .put("brokenOff", false);
                seen.add(note);
                request.response().closeHandler(closed -> note.put("brokenOff", true));
                request.exceptionHandler(broken -> {});
                if (!reads(request)) {
                    return;
                }
                request.body()
                        .onSuccess(
                                body -> {
                                    note.put("whole", true);
                                    behave(name, request, body, note);
                                });
            }
        }
    }

    /** Whether it reads the body before it answers, as it mostly does; some do so late. */
    private boolean reads(HttpServerRequest request) {
        switch (request.getParam("behave", "echo")) {
            case "refuse" -> {
                request.pause();
                request.response().setStatusCode(422).end("{\"code\":\"REFUSED_EARLY\"}");
                return false;
            }
            case "late" -> {
                request.pause();
                vertx.setTimer(2_500, later -> request.resume());
                return true;
            }
            default -> {
                return true;
            }
        }
    }

    private void behave(String name, HttpServerRequest request, Buffer body, JsonObject note) {
        var response = request.response();
        var behaviour = request.getParam("behave", "echo");
        switch (behaviour) {
            case "silent" -> {}
            case "drop" -> request.connection().close();
            case "half" -> {
                response.putHeader("Content-Length", "200000").write("x".repeat(100_000));
                vertx.setTimer(50, later -> request.connection().close());
            }
            case "stream" -> {
                response.setChunked(true);
                for (int i = 0; i < 30; i++) {
                    response.write("y".repeat(100_000));
                }
                response.end();
            }
            case "events" -> {
                response.setChunked(true).putHeader("Content-Type", "text/event-stream");
                response.write("data: 0\n\n");
                long again =
                        vertx.setPeriodic(100, tick -> response.write("data: " + tick + "\n\n"));
                response.closeHandler(
                        closed -> {
                            vertx.cancelTimer(again);
                            note.put("brokenOff", true);
                        });
            }
            case "created" ->
                    response.setStatusCode(201)
                            .putHeader(
                                    "Location",
                                    "http://" + request.authority() + "/api/v1/applications/7")
                            .putHeader("Server", "quarkus")
                            .putHeader("Access-Control-Allow-Origin", "*")
                            .putHeader("X-Request-Id", "not-mine")
                            .end("{}");
            case "nothing" -> response.setStatusCode(204).end();
            default -> {
                var headers = new JsonObject();
                request.headers()
                        .forEach(
                                (key, value) ->
                                        headers.put(key.toLowerCase(java.util.Locale.ROOT), value));
                response.putHeader("Content-Type", "application/json")
                        .end(
                                new JsonObject()
                                        .put("service", name)
                                        .put("method", request.method().name())
                                        .put("uri", request.uri())
                                        .put("headers", headers)
                                        .put("length", body.length())
                                        .put("body", body.length() < 1_000 ? body.toString() : "")
                                        .encode());
            }
        }
    }

    private static JsonObject openApi(String name, String summary) {
        var own = Map.of("membership", "members", "organization", "units", "events", "drives");
        var view = new JsonObject().put("type", "object").put("description", "of " + name);
        var ok =
                new JsonObject()
                        .put("description", "fine")
                        .put(
                                "content",
                                new JsonObject()
                                        .put(
                                                "application/json",
                                                new JsonObject()
                                                        .put(
                                                                "schema",
                                                                new JsonObject()
                                                                        .put(
                                                                                "$ref",
                                                                                "#/components/schemas/View"))));
        var operation =
                new JsonObject()
                        .put("operationId", "list")
                        .put("summary", summary)
                        .put("responses", new JsonObject().put("200", ok));
        return new JsonObject()
                .put("openapi", "3.1.0")
                .put(
                        "paths",
                        new JsonObject()
                                .put(
                                        "/api/v1/" + own.getOrDefault(name, "none"),
                                        new JsonObject().put("get", operation))
                                .put("/q/secret", new JsonObject().put("get", operation)))
                .put(
                        "components",
                        new JsonObject().put("schemas", new JsonObject().put("View", view)));
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
