package org.unionhall.platform.testing.operations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.unionhall.platform.testing.contract.Contract;
import org.unionhall.platform.testing.contract.Shape;

/** The house's rules for what is sent and answered. */
final class SchemaRules {

    /** What only Java's regular expressions know; the clients of others cannot read it. */
    private static final Pattern NOT_OF_ECMA =
            Pattern.compile("[*+?}]\\+|\\(\\?[a-z]+\\)|\\\\[AzZQ]");

    private final Contract contract;
    private final List<String> findings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private boolean sent;

    private SchemaRules(Contract contract) {
        this.contract = contract;
    }

    /** What is wrong with the schemas of the contract's bodies; empty when nothing is. */
    static List<String> findings(Contract contract) {
        var rules = new SchemaRules(contract);
        for (var operation : contract.operations()) {
            var request = operation.description().path("requestBody").path("content");
            request.forEach(media -> rules.body(operation + " request", media, true));
        }
        for (var operation : contract.operations()) {
            operation
                    .description()
                    .path("responses")
                    .properties()
                    .forEach(
                            response ->
                                    response.getValue()
                                            .path("content")
                                            .forEach(
                                                    media ->
                                                            rules.body(
                                                                    operation
                                                                            + " "
                                                                            + response.getKey(),
                                                                    media,
                                                                    false)));
        }
        return rules.findings;
    }

    private void body(String where, JsonNode media, boolean sent) {
        this.sent = sent;
        var shown = media.has("example") || media.has("examples");
        walk(where, media.path("schema"), shown);
    }

    private void walk(String where, JsonNode schema, boolean shown) {
        var name = schema.path("$ref").asText();
        if (!name.isEmpty() && !seen.add(name)) {
            return;
        }
        var shape = Shape.of(contract, schema);
        var place = name.isEmpty() ? where : name.substring(name.lastIndexOf('/') + 1);
        check(place, shape, shown);
        shape.node()
                .path("properties")
                .properties()
                .forEach(
                        field -> {
                            var inside = place + "." + field.getKey();
                            var told = Shape.of(contract, field.getValue());
                            checkField(inside, told, shown);
                            inner(inside, field.getValue(), shown);
                        });
        if (shape.isArray()) {
            inner(place + "[]", shape.node().path("items"), shown);
        }
    }

    private void inner(String place, JsonNode schema, boolean shown) {
        var shape = Shape.of(contract, schema);
        if (shape.isArray()) {
            inner(place + "[]", shape.node().path("items"), shown || isExemplified(shape));
        } else if (shape.isObject()) {
            walk(place, refOf(schema), shown);
        }
    }

    private static JsonNode refOf(JsonNode schema) {
        for (var branch : schema.path("anyOf")) {
            if (branch.has("$ref")) {
                return branch;
            }
        }
        return schema;
    }

    private void check(String place, Shape shape, boolean shown) {
        if (shape.type().equals("object")
                && !shape.isObject()
                && !shape.node().path("additionalProperties").isObject()) {
            findings.add(place + " is a free-form object");
        }
        if (!shape.isObject() && !shape.isArray()) {
            checkField(place, shape, shown);
        }
    }

    private void checkField(String place, Shape shape, boolean shown) {
        if (shape.type().isEmpty() && !shape.isObject()) {
            findings.add(place + " has no type");
        }
        if (!shown && !isExemplified(shape)) {
            findings.add(place + " has no example");
        }
        if (sent && !isBounded(shape)) {
            findings.add(place + " has no bounds");
        }
        if (NOT_OF_ECMA.matcher(shape.node().path("pattern").asText()).find()) {
            findings.add(place + " has a pattern that only Java can read");
        }
        if (shape.type().equals("object")
                && !shape.isObject()
                && !shape.node().path("additionalProperties").isObject()) {
            findings.add(place + " is a free-form object");
        }
    }

    /** Whether a reader sees what a value looks like; objects show it by their fields. */
    static boolean isExemplified(Shape shape) {
        if (shape.isArray()) {
            return !shape.example().isMissingNode() || isExemplified(shape.items());
        }
        return shape.isObject()
                || shape.type().equals("boolean")
                || shape.format().equals("binary")
                || !shape.values().isEmpty()
                || !shape.example().isMissingNode();
    }

    /** Whether a value has an end: a length, a form, a range or a number of items. */
    static boolean isBounded(Shape shape) {
        return switch (shape.type()) {
            case "string" ->
                    shape.has("maxLength")
                            || shape.has("format")
                            || (shape.has("pattern")
                                    && !shape.node().path("pattern").asText().equals("\\S"))
                            || shape.has("enum");
            case "integer" -> shape.has("minimum") && shape.has("maximum");
            case "array" -> shape.has("maxItems") && isBounded(shape.items());
            default -> true;
        };
    }
}
