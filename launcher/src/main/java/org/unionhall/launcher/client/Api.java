package org.unionhall.launcher.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;

/** One caller of the API: the base address, and the token if there is one. Immutable. */
public final class Api {

    static final JsonMapper JSON = new JsonMapper();

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    private final String base;
    private final String token;
    private final String trace;

    private Api(String base, String token, String trace) {
        this.base = base;
        this.token = token;
        this.trace = trace;
    }

    /** A caller without a token; {@code base} has no trailing slash. */
    public static Api at(String base) {
        return new Api(base, null, null);
    }

    /** The same caller with this access token. */
    public Api with(String accessToken) {
        return new Api(base, accessToken, trace);
    }

    /** The same caller with its requests in this W3C trace context. */
    public Api traced(String traceparent) {
        return new Api(base, token, traceparent);
    }

    /** The access token, or null. */
    public String token() {
        return token;
    }

    /** An answer; {@code body} is a missing node when it was not JSON. */
    public record Reply(int status, JsonNode body, String text, HttpResponse<byte[]> raw) {

        /**
         * This reply, when its status is one of these. Otherwise {@link Refused} says what it was.
         */
        public Reply expect(int... statuses) {
            for (int expected : statuses) {
                if (status == expected) {
                    return this;
                }
            }
            throw new Refused(this);
        }

        /** The text of a field, or null. */
        public String text(String field) {
            return body.path(field).asText(null);
        }
    }

    /** An answer that was not the expected one. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final int status;

        Refused(Reply reply) {
            super(
                    reply.raw().request().method()
                            + " "
                            + reply.raw().uri().getPath()
                            + " → "
                            + reply.status()
                            + " "
                            + reply.text().substring(0, Math.min(600, reply.text().length())));
            this.status = reply.status();
        }

        /** The HTTP status. */
        public int status() {
            return status;
        }
    }

    /** GET; the path begins with a slash. */
    public Reply get(String path) {
        return send(request(path).GET());
    }

    /** POST of a JSON body: a map, a tree, or null for none. */
    public Reply post(String path, Object body) {
        return send(json(request(path), body));
    }

    /** The same with an {@code Idempotency-Key}: repeating it does nothing twice. */
    public Reply post(String path, Object body, String idempotencyKey) {
        return send(json(request(path).header("Idempotency-Key", idempotencyKey), body));
    }

    /** POST of a change to what was read with this {@code ETag}. */
    public Reply change(String path, Object body, String etag) {
        return send(json(request(path).header("If-Match", etag), body));
    }

    /** POST of a file; the path holds what is said about it. */
    public Reply file(String path, byte[] content) {
        return send(
                request(path)
                        .header("Content-Type", "application/octet-stream")
                        .POST(BodyPublishers.ofByteArray(content)));
    }

    /** POST of a form. */
    public Reply form(String path, Map<String, String> fields) {
        var form =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    /** The caller that an API client's credentials make (OAuth 2.0 client credentials). */
    public Api asClient(String id, String secret) {
        var reply =
                form(
                                "/oauth2/token",
                                Map.of(
                                        "grant_type",
                                        "client_credentials",
                                        "client_id",
                                        id,
                                        "client_secret",
                                        secret))
                        .expect(200);
        return with(reply.text("access_token"));
    }

    private HttpRequest.Builder request(String path) {
        var request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(Duration.ofSeconds(20))
                        .header("Accept", "application/json, */*");
        if (trace != null) {
            request.header("traceparent", trace);
        }
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpRequest.Builder json(HttpRequest.Builder request, Object body) {
        try {
            return body == null
                    ? request.POST(BodyPublishers.noBody())
                    : request.header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            var raw = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            var type = raw.headers().firstValue("Content-Type").orElse("");
            boolean json = type.contains("json") && raw.body().length > 0;
            return new Reply(
                    raw.statusCode(),
                    json ? JSON.readTree(raw.body()) : MissingNode.getInstance(),
                    new String(raw.body(), StandardCharsets.UTF_8),
                    raw);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer.", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
