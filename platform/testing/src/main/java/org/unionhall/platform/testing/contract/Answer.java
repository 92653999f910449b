package org.unionhall.platform.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a service answered.
 *
 * @param headers by their names in small letters
 */
@SuppressWarnings("ArrayRecordComponent")
public record Answer(int status, Map<String, String> headers, byte[] body) {

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

    /** The header; empty when there is none. */
    public String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    /** Its media type without parameters; empty when it has none. */
    public String type() {
        return header("content-type").replaceFirst(";.*", "").strip();
    }

    /** The body; missing when it is not JSON. */
    public JsonNode json() {
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
