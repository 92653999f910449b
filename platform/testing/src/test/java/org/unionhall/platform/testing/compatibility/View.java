package org.unionhall.platform.testing.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * A schema as it counts: references followed, what stands beside a reference laid over it, "or
 * null" taken out of the types.
 */
record View(JsonNode node, Set<String> types, boolean nullable) {

    private static final String NULL = "null";

    static View of(JsonNode document, JsonNode schema) {
        var whole = resolved(document, schema);
        boolean nullable = false;
        for (var way : new String[] {"anyOf", "oneOf"}) {
            for (var branch : whole.path(way)) {
                if (branch.path("type").asText().equals(NULL)) {
                    nullable = true;
                } else {
                    whole = laidOver(resolved(document, branch), whole);
                }
            }
        }
        var types = new TreeSet<String>();
        if (whole.path("type").isArray()) {
            whole.path("type").forEach(type -> types.add(type.asText()));
        } else if (whole.has("type")) {
            types.add(whole.path("type").asText());
        }
        nullable |= types.remove(NULL);
        return new View(whole, types, nullable);
    }

    private static JsonNode resolved(JsonNode document, JsonNode schema) {
        var reference = schema.path("$ref").asText();
        if (reference.isEmpty()) {
            return schema;
        }
        return laidOver(resolved(document, document.at(reference.substring(1))), schema);
    }

    private static JsonNode laidOver(JsonNode below, JsonNode above) {
        var both = below.isObject() ? (ObjectNode) below.deepCopy() : null;
        if (both == null) {
            return above;
        }
        above.properties()
                .forEach(
                        member -> {
                            if (!Set.of("$ref", "anyOf", "oneOf").contains(member.getKey())) {
                                both.set(member.getKey(), member.getValue());
                            }
                        });
        return both;
    }

    boolean has(String keyword) {
        return node.has(keyword);
    }

    JsonNode get(String keyword) {
        return node.path(keyword);
    }

    /** The format, where it is more than what a number without one is anyway. */
    String format() {
        var format = node.path("format").asText();
        return types.contains("integer") && format.equals("int32") ? "" : format;
    }

    Set<String> words(String keyword) {
        var words = new TreeSet<String>();
        node.path(keyword).forEach(word -> words.add(word.asText()));
        return words;
    }
}
