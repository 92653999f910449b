package org.unionhall.platform.testing.permissions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a masked value becomes when another value of the same object is put under the mask. */
final class Masks {

    private static final Pattern MASKED = Pattern.compile("([^*]*)(\\*{3,})([^*]*)");

    private Masks() {}

    /** Every value that could be put together from an answer. */
    static Stream<String> filledIn(JsonNode answer) {
        var found = new ArrayList<String>();
        fill(answer, found);
        return found.stream();
    }

    private static void fill(JsonNode node, List<String> found) {
        if (node.isObject()) {
            var texts = new ArrayList<String>();
            node.properties()
                    .forEach(
                            property -> {
                                if (property.getValue().isTextual()) {
                                    texts.add(property.getValue().asText());
                                }
                            });
            for (var masked : texts) {
                var parts = MASKED.matcher(masked);
                if (parts.matches()) {
                    for (var other : texts) {
                        var digits = other.replaceAll("[^0-9]", "");
                        if (digits.length() == parts.group(2).length()) {
                            found.add(parts.group(1) + digits + parts.group(3));
                        }
                    }
                }
            }
        }
        node.forEach(inner -> fill(inner, found));
    }
}
