package org.unionhall.platform.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a service answered. */
public final class Answer {

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;
    private JsonNode json;

    /**
     * An answer.
     *
     * @param headers by their names in small letters
     */
    public Answer(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    public int status() {
        return status;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public byte[] body() {
        return body;
    }

    public static Answer of(Response response) {
        var headers = new TreeMap<String, String>();
        response.headers()
                .forEach(
                        header ->
                                headers.merge(
                                        header.getName().toLowerCase(Locale.ROOT),
                                        header.getValue(),
                                        (one, other) -> one + ", " + other));
        return new Answer(response.statusCode(), headers, response.asByteArray());
    }

    static Answer of(HttpResponse<byte[]> response) {
        var headers = new TreeMap<String, String>();
        response.headers()
                .map()
                .forEach(
                        (name, values) ->
                                headers.put(
                                        name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        return new Answer(response.statusCode(), headers, response.body());
    }

    /** The header; empty when there is none. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** Its media type without parameters; empty when it has none. */
    public String type() {
        return header("content-type").replaceFirst(";.*", "").strip();
    }

    /** The body, read once; missing when it is not JSON. */
    public JsonNode json() {
        if (json == null) {
            json = read();
        }
        return json;
    }

    private JsonNode read() {
        try {
            return type().endsWith("json") && body.length > 0
                    ? Contract.JSON.readTree(body)
                    : MissingNode.getInstance();
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }

    public boolean isJson() {
        return !json().isMissingNode();
    }

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The code of a problem; empty when there is none. */
    public String code() {
        return json().path("code").asText();
    }

    public boolean isProblem() {
        return type().equals("application/problem+json") && !code().isBlank();
    }

    public boolean letsThrough() {
        return status >= 200 && status < 300;
    }

    @Override
    public String toString() {
        return (status + " " + code()).strip();
    }
}
