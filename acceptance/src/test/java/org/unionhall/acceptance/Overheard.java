package org.unionhall.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.unionhall.launcher.client.Api;

/** A caller whose every answer is kept, to be searched for what it must not tell. */
final class Overheard {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /** What was asked, without its values, and all that came back. */
    record Said(String of, int status, String text) {}

    /** An answer; the body is missing when it was not JSON. */
    record Heard(int status, JsonNode body, String text) {}

    private final String base;
    private final String token;
    private final Queue<Said> said;

    private Overheard(String base, String token, Queue<Said> said) {
        this.base = base;
        this.token = token;
        this.said = said;
    }

    static Overheard at(String base) {
        return new Overheard(base, null, new ConcurrentLinkedQueue<>());
    }

    /** The same record of answers, another caller. */
    Overheard as(Api signedIn) {
        return new Overheard(base, signedIn.token(), said);
    }

    Overheard as(String accessToken) {
        return new Overheard(base, accessToken, said);
    }

    Heard get(String path) {
        return send("GET", path, null, Map.of(), false);
    }

    Heard post(String path, Object body) {
        return send("POST", path, body, Map.of(), false);
    }

    Heard post(String path, Object body, Map<String, String> headers) {
        return send("POST", path, body, headers, false);
    }

    /** Where the answer must hold the number: nobody searches it. */
    Heard confidential(String path, Object body) {
        return send("POST", path, body, Map.of(), true);
    }

    /**
     * Sends it and keeps the answer unless it is confidential.
     *
     * @param body a text is sent as it is, anything else as JSON; null sends none
     */
    Heard send(
            String method,
            String path,
            Object body,
            Map<String, String> headers,
            boolean confidential) {
        var all = new LinkedHashMap<String, String>();
        all.put("Content-Type", "application/json");
        if (token != null) {
            all.put("Authorization", "Bearer " + token);
        }
        all.putAll(headers);
        var request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(20));
        all.forEach(request::setHeader);
        try {
            var answer =
                    HTTP.send(
                            request.method(method, content(body)).build(),
                            BodyHandlers.ofByteArray());
            var text = new String(answer.body(), StandardCharsets.UTF_8);
            if (!confidential) {
                said.add(
                        new Said(
                                method + " " + shape(path),
                                answer.statusCode(),
                                all(answer, text)));
            }
            var type = answer.headers().firstValue("Content-Type").orElse("");
            boolean json = type.contains("json") && answer.body().length > 0;
            return new Heard(
                    answer.statusCode(),
                    json ? JSON.readTree(answer.body()) : MissingNode.getInstance(),
                    text);
        } catch (IOException noAnswer) {
            throw new UncheckedIOException(noAnswer);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher content(Object body) throws IOException {
        if (body == null) {
            return BodyPublishers.noBody();
        }
        return body instanceof String text
                ? BodyPublishers.ofString(text)
                : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
    }

    private static String all(HttpResponse<byte[]> answer, String text) {
        var all = new StringBuilder(text).append('\n');
        answer.headers()
                .map()
                .forEach(
                        (name, values) ->
                                all.append(name).append(": ").append(values).append('\n'));
        return all.toString();
    }

    private static String shape(String path) {
        return path.replaceAll("\\?.*", "?…").replaceAll("[0-9A-Fa-f%-]{9,}", "…");
    }

    /**
     * Shows the search all that was answered; names are no secret where the answer is a success.
     */
    void tell(LeakSearch search) {
        said.forEach(
                one ->
                        search.text(
                                "answer " + one.status() + " to " + one.of(),
                                one.text(),
                                one.status() >= 400));
    }

    int answers() {
        return said.size();
    }
}
