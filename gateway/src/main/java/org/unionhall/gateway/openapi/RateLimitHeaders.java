package org.unionhall.gateway.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** The headers about limits, which the gateway adds to every answer that it counts. */
final class RateLimitHeaders {

    private static final Map<String, String> EXAMPLES =
            Map.of(
                    "RateLimit",
                    "\"account\";r=598;t=1",
                    "RateLimit-Policy",
                    "\"account\";q=600;w=60");
    private static final Set<String> COUNTED = Set.of("2", "3", "4");
    private static final int LONGEST = 200;

    private RateLimitHeaders() {}

    /** Says of the operation's answers that they tell what is left. */
    static void tell(ObjectNode operation) {
        for (var response : operation.path("responses").properties()) {
            if (COUNTED.contains(response.getKey().substring(0, 1))
                    && response.getValue() instanceof ObjectNode described
                    && !described.has("$ref")) {
                var headers = described.withObject("/headers");
                EXAMPLES.keySet().stream()
                        .sorted()
                        .forEach(
                                name ->
                                        headers.putObject(name)
                                                .put("$ref", "#/components/headers/" + name));
            }
        }
    }

    /** Describes them, once for all. */
    static void describe(ObjectNode headers) {
        describe(headers, "RateLimit", "What is left of the limit, and when it is whole again");
        describe(headers, "RateLimit-Policy", "The limit that counts here, a window in seconds");
    }

    private static void describe(ObjectNode headers, String name, String text) {
        headers.putObject(name)
                .put("description", text + " (draft-ietf-httpapi-ratelimit-headers)")
                .putObject("schema")
                .put("type", "string")
                .put("maxLength", LONGEST)
                .putArray("examples")
                .add(EXAMPLES.get(name));
    }
}
