package org.unionhall.platform.testing.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What of a schema's change breaks somebody. Whoever sends must be able to go on sending what they
 * send; whoever reads must find what they read. Enum values of answers may grow, as integrators are
 * told.
 */
final class SchemaComparison {

    private static final List<String> UPPER = List.of("maxLength", "maximum", "maxItems");
    private static final List<String> LOWER = List.of("minLength", "minimum", "minItems");

    private final JsonNode before;
    private final JsonNode now;
    private final boolean sent;
    private final Consumer<String> findings;
    private final Set<String> seen = new HashSet<>();

    /**
     * @param sent whether the schemas are of what is sent to us, not of what we answer or tell
     */
    SchemaComparison(JsonNode before, JsonNode now, boolean sent, Consumer<String> findings) {
        this.before = before;
        this.now = now;
        this.sent = sent;
        this.findings = findings;
    }

    void compare(String place, JsonNode old, JsonNode young) {
        var name = old.path("$ref").asText();
        var where = name.isEmpty() ? place : name.substring(name.lastIndexOf('/') + 1);
        if (!name.isEmpty() && name.equals(young.path("$ref").asText()) && old.size() == 1) {
            if (!seen.add(name)) {
                return;
            }
        } else {
            where = place;
        }
        var was = View.of(before, old);
        var is = View.of(now, young);
        types(where, was, is);
        words(where, was, is);
        if (sent) {
            bounds(where, was, is);
        }
        fields(where, was, is);
        if (was.has("items")) {
            compare(where + "[]", was.get("items"), is.get("items"));
        }
        if (was.get("additionalProperties").isObject() && is.has("additionalProperties")) {
            compare(where + "{}", was.get("additionalProperties"), is.get("additionalProperties"));
        }
    }

    private void types(String where, View was, View is) {
        var allowed = sent ? is.types() : was.types();
        var used = sent ? was.types() : is.types();
        if (!allowed.containsAll(used) || (!used.isEmpty() && allowed.isEmpty())) {
            tell(where, "is %s, was %s".formatted(is.types(), was.types()));
        }
        if (!was.format().equals(is.format())) {
            tell(where, "has format '%s', had '%s'".formatted(is.format(), was.format()));
        }
        if (sent && was.nullable() && !is.nullable()) {
            tell(where, "takes no null any more");
        }
        if (!sent && is.nullable() && !was.nullable()) {
            tell(where, "can be null now");
        }
    }

    private void words(String where, View was, View is) {
        if (!sent || !is.has("enum")) {
            return;
        }
        if (!was.has("enum")) {
            tell(where, "takes only certain values now");
        }
        var gone = was.words("enum");
        gone.removeAll(is.words("enum"));
        gone.forEach(word -> tell(where, "takes no " + word + " any more"));
    }

    private void bounds(String where, View was, View is) {
        for (var bound : UPPER) {
            if (is.has(bound) && is.get(bound).asDouble() < ceiling(was, bound)) {
                tell(where, "has a lower " + bound);
            }
        }
        for (var bound : LOWER) {
            if (is.has(bound) && is.get(bound).asDouble() > was.get(bound).asDouble(floor(bound))) {
                tell(where, "has a higher " + bound);
            }
        }
        if (is.has("pattern") && !is.get("pattern").equals(was.get("pattern"))) {
            tell(where, "has another pattern");
        }
    }

    /** What could be sent before: words are no longer than the longest of them. */
    private static double ceiling(View was, String bound) {
        if (was.has("enum") && bound.equals("maxLength")) {
            return was.words("enum").stream().mapToInt(String::length).max().orElse(0);
        }
        return was.get(bound).asDouble(Double.POSITIVE_INFINITY);
    }

    private static double floor(String bound) {
        return bound.equals("minimum") ? Double.NEGATIVE_INFINITY : 0;
    }

    private void fields(String where, View was, View is) {
        was.get("properties")
                .properties()
                .forEach(
                        field -> {
                            var young = is.get("properties").path(field.getKey());
                            var place = where + "." + field.getKey();
                            if (young.isMissingNode()) {
                                tell(place, "is gone");
                            } else {
                                compare(place, field.getValue(), young);
                            }
                        });
        var demanded = sent ? is.words("required") : was.words("required");
        demanded.removeAll(sent ? was.words("required") : is.words("required"));
        demanded.forEach(
                field ->
                        tell(
                                where + "." + field,
                                sent ? "is required now" : "is not always there any more"));
    }

    private void tell(String place, String what) {
        findings.accept((sent ? "sent " : "answered ") + place + " " + what);
    }
}
