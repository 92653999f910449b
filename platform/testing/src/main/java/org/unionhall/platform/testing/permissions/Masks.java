package org.unionhall.platform.testing.permissions;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a masked value becomes when another value of the same object is put under the mask. */
final class Masks {

    private static final Pattern MASKED = Pattern.compile("([^*]*)(\\*{3,})([^*]*)");

    private static final Pattern MOBILE = Pattern.compile("1[3-9][0-9]{9}");
    private static final int LONG_DOCUMENT = 12;
    private static final int DATE = 8;

    private Masks() {}

    /** Every value that could be put together from an answer. */
    static Stream<String> filledIn(JsonNode answer) {
        var found = new ArrayList<String>();
        fill(answer, found);
        return found.stream();
    }

    /**
     * Whether a mask of a document number shows more than its end, or stands beside other digits of
     * the number, such as the birth date.
     */
    static boolean showTooMuch(JsonNode answer, Set<String> secrets) {
        if (answer.isObject()) {
            var texts = new ArrayList<String>();
            answer.properties().forEach(one -> texts.add(one.getValue().asText("")));
            for (var text : texts) {
                var mask = MASKED.matcher(text);
                if (mask.matches()
                        && secrets.stream().anyMatch(secret -> tooMuch(secret, mask, texts))) {
                    return true;
                }
            }
        }
        for (var inner : answer) {
            if (showTooMuch(inner, secrets)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tooMuch(String secret, Matcher mask, List<String> beside) {
        var head = mask.group(1);
        var tail = mask.group(3);
        if (secret.length() != mask.end() - mask.start()
                || !secret.startsWith(head)
                || !secret.endsWith(tail)
                || MOBILE.matcher(secret).matches()) {
            return false;
        }
        return !head.isEmpty()
                || tail.length() > (secret.length() < LONG_DOCUMENT ? 2 : 4)
                || beside.stream()
                        .map(other -> other.replaceAll("[^0-9]", ""))
                        .anyMatch(other -> other.length() >= DATE && secret.contains(other));
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
