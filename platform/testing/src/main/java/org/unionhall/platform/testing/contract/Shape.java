package org.unionhall.platform.testing.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A schema of the contract with its references followed, so that it can be asked what it allows.
 *
 * @param node the schema, what it refers to laid under what it says itself
 */
public record Shape(Contract contract, JsonNode node) {

    /** Follows {@code $ref}, and the branch of an {@code anyOf} that is not null. */
    public static Shape of(Contract contract, JsonNode schema) {
        var merged = JsonNodeFactory.instance.objectNode();
        lay(contract, schema, merged, 0);
        return new Shape(contract, merged);
    }

    private static void lay(Contract contract, JsonNode schema, ObjectNode onto, int depth) {
        if (depth > 8) {
            return;
        }
        if (schema.has("$ref")) {
            lay(contract, contract.at(schema.path("$ref").asText()), onto, depth + 1);
        }
        for (var group : List.of("allOf", "anyOf", "oneOf")) {
            for (var branch : schema.path(group)) {
                if (!branch.path("type").asText().equals("null")) {
                    lay(contract, branch, onto, depth + 1);
                }
            }
        }
        schema.properties()
                .forEach(
                        entry -> {
                            if (!entry.getKey().equals("$ref")) {
                                onto.set(entry.getKey(), entry.getValue());
                            }
                        });
    }

    /** The type beside null; empty when none is told. */
    public String type() {
        var type = node.path("type");
        if (!type.isArray()) {
            return type.asText();
        }
        for (var one : type) {
            if (!one.asText().equals("null")) {
                return one.asText();
            }
        }
        return "";
    }

    public boolean isString() {
        return type().equals("string");
    }

    public boolean isId() {
        return format().equals("uuid");
    }

    public boolean isInteger() {
        return type().equals("integer");
    }

    public boolean isFlag() {
        return type().equals("boolean");
    }

    public boolean isArray() {
        return type().equals("array");
    }

    /** An object whose fields are told. */
    public boolean isObject() {
        return node.has("properties");
    }

    public boolean has(String keyword) {
        return node.has(keyword);
    }

    public String format() {
        return node.path("format").asText();
    }

    public int number(String keyword, int otherwise) {
        return node.path(keyword).asInt(otherwise);
    }

    public List<String> values() {
        var all = new ArrayList<String>();
        node.path("enum").forEach(value -> all.add(value.asText()));
        return all;
    }

    public Map<String, Shape> fields() {
        var fields = new LinkedHashMap<String, Shape>();
        node.path("properties")
                .properties()
                .forEach(field -> fields.put(field.getKey(), of(contract, field.getValue())));
        return fields;
    }

    public boolean requires(String field) {
        for (var name : node.path("required")) {
            if (name.asText().equals(field)) {
                return true;
            }
        }
        return false;
    }

    public Shape items() {
        return of(contract, node.path("items"));
    }

    /** The first example it gives itself; missing when it gives none. */
    public JsonNode example() {
        if (node.has("example")) {
            return node.path("example");
        }
        return node.path("examples").path(0);
    }
}
