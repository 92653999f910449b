package org.unionhall.platform.testing.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;

/**
 * What a service answered.
 *
 * @param type its media type without parameters; empty when it has none
 * @param allow the {@code Allow} header; empty when there is none
 * @param link the {@code Link} header; empty when there is none
 */
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, String type, String allow, String link, byte[] body) {

    /** The body; missing when it is not JSON. */
    JsonNode json() {
        try {
            return type.endsWith("json") && body.length > 0
                    ? Contract.JSON.readTree(body)
                    : MissingNode.getInstance();
        } catch (IOException notJson) {
            return MissingNode.getInstance();
        }
    }

    String text() {
        return new String(body, java.nio.charset.StandardCharsets.UTF_8);
    }

    String code() {
        return json().path("code").asText();
    }

    boolean isProblem() {
        return type.equals("application/problem+json") && !code().isBlank();
    }
}
