package org.unionhall.gateway.openapi;

import static org.unionhall.platform.web.problem.Text.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.unionhall.platform.web.problem.Text;

/** The headers about limits, which the gateway adds to every answer that it counts. */
final class RateLimitHeaders {

    private static final Map<String, String> EXAMPLES =
            Map.of(
                    "RateLimit",
                    "\"account\";r=598;t=1",
                    "RateLimit-Policy",
                    "\"account\";q=600;w=60");
    private static final Set<String> COUNTED = Set.of("2", "3", "4");
    private static final Pattern SHARED = Pattern.compile("Refused4[0-9]{2}");
    private static final int LONGEST = 200;
    private static final Text LEFT =
            text(
                    "剩余额度及恢复时间（draft-ietf-httpapi-ratelimit-headers）",
                    "What is left of the limit, and when it is whole again"
                            + " (draft-ietf-httpapi-ratelimit-headers)");
    private static final Text POLICY =
            text(
                    "所适用的限额，时间窗以秒计（draft-ietf-httpapi-ratelimit-headers）",
                    "The limit that counts here, a window in seconds"
                            + " (draft-ietf-httpapi-ratelimit-headers)");

    private RateLimitHeaders() {}

    /** Says of the operation's answers that they tell what is left. */
    static void tell(ObjectNode operation) {
        for (var response : operation.path("responses").properties()) {
            if (COUNTED.contains(response.getKey().substring(0, 1))
                    && response.getValue() instanceof ObjectNode described
                    && !described.has("$ref")) {
                add(described);
            }
        }
    }

    /** Says the same of refusals that several operations share. */
    static void tellShared(Map<String, JsonNode> responses) {
        responses.forEach(
                (name, response) -> {
                    if (SHARED.matcher(name).find() && response instanceof ObjectNode described) {
                        add(described);
                    }
                });
    }

    private static void add(ObjectNode response) {
        var headers = response.withObject("/headers");
        EXAMPLES.keySet().stream()
                .sorted()
                .forEach(
                        name ->
                                headers.putObject(name)
                                        .put("$ref", "#/components/headers/" + name));
    }

    /** Describes them, once for all. */
    static void describe(ObjectNode headers, DocumentLanguage language) {
        describe(headers, "RateLimit", language.of(LEFT));
        describe(headers, "RateLimit-Policy", language.of(POLICY));
    }

    private static void describe(ObjectNode headers, String name, String text) {
        headers.putObject(name)
                .put("description", text)
                .putObject("schema")
                .put("type", "string")
                .put("maxLength", LONGEST)
                .putArray("examples")
                .add(EXAMPLES.get(name));
    }
}
