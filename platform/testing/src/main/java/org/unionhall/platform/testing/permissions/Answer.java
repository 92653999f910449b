package org.unionhall.platform.testing.permissions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/** What came back. */
record Answer(int status, TreeMap<String, String> headers, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What differs from answer to answer by nature. */
    private static final Set<String> OF_THE_MOMENT =
            Set.of("date", "content-length", "x-correlation-id", "x-request-id", "traceparent");

    static Answer of(Response response) {
        var headers = new TreeMap<String, String>();
        response.headers()
                .forEach(
                        header ->
                                headers.merge(
                                        header.getName().toLowerCase(Locale.ROOT),
                                        header.getValue(),
                                        (one, other) -> one + ", " + other));
        var bytes = response.asByteArray();
        return new Answer(
                response.statusCode(), headers, new String(bytes, StandardCharsets.UTF_8));
    }

    boolean letsThrough() {
        return status >= 200 && status < 300;
    }

    boolean holds(String value) {
        return text.contains(value) || headers.toString().contains(value);
    }

    /** The body; null when it is no JSON. */
    JsonNode json() {
        var type = headers.getOrDefault("content-type", "");
        if (!type.contains("json") || text.isEmpty()) {
            return null;
        }
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Called JSON but is none: " + text, e);
        }
    }

    /** What a caller could tell two answers apart by; the request's own names are struck out. */
    String signature(Request asked) {
        var kept = new TreeMap<>(headers);
        kept.keySet().removeAll(OF_THE_MOMENT);
        var body = json();
        var signature = status + " " + kept + "\n" + (body == null ? text : withoutMoment(body));
        for (var name : asked.names()) {
            signature = signature.replace(name, "<named>");
        }
        return signature;
    }

    /** The JSON without what names the single call, at any depth: problems stand in lists too. */
    static String withoutMoment(JsonNode body) {
        var copy = body.deepCopy();
        for (var object : copy.findParents("correlationId")) {
            ((ObjectNode) object).remove(List.of("instance", "correlationId"));
        }
        return copy.toString();
    }
}
