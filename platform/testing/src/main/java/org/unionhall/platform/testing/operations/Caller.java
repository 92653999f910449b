package org.unionhall.platform.testing.operations;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.unionhall.platform.testing.Tokens;
import org.unionhall.platform.testing.contract.Answer;
import org.unionhall.platform.testing.contract.Wire;

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
        var all = new LinkedHashMap<>(headers);
        if (authorization != null) {
            all.put("Authorization", authorization);
        }
        if (body != null) {
            all.put("Content-Type", mediaType);
        }
        return Wire.send(verb, path + Wire.query(query), all, body);
    }

    /** The text as it travels; null for none. */
    static byte[] bytes(String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
