package org.unionhall.platform.testing.operations;

import static io.restassured.RestAssured.given;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.unionhall.platform.testing.Tokens;
import org.unionhall.platform.testing.contract.Answer;

/**
 * Calls the running service.
 *
 * @param authorization the {@code Authorization} header; null for none
 */
record Caller(String authorization) {

    /** Somebody who is signed in. */
    static Caller as(UUID account) {
        return new Caller(Tokens.bearer(account));
    }

    Answer get(String path, Map<String, String> query) {
        return call("GET", path, query, Map.of(), null, null);
    }

    Answer send(String verb, String path, String body) {
        return call(verb, path, Map.of(), Map.of("If-Match", "*"), "application/json", bytes(body));
    }

    /**
     * @param query the parameters before they are encoded
     * @param body null for none
     */
    Answer call(
            String verb,
            String path,
            Map<String, String> query,
            Map<String, String> headers,
            String mediaType,
            byte[] body) {
        var request =
                given().noFilters().urlEncodingEnabled(false).headers(new LinkedHashMap<>(headers));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        if (body != null) {
            request.contentType(mediaType).body(body);
        }
        var answer = request.request(verb, path + encoded(query));
        return Answer.of(answer);
    }

    /** The text as it travels; null for none. */
    static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encoded(Map<String, String> query) {
        return query.isEmpty()
                ? ""
                : query.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
