package org.unionhall.platform.testing.operations;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import org.unionhall.platform.testing.contract.Contract;
import org.unionhall.platform.testing.contract.Operation;

/**
 * Everything in a contract that is to have words, with the words it has: by the keys under which
 * the features' files name them.
 */
final class Elements {

    private final Map<String, String> words = new TreeMap<>();

    private Elements() {}

    static Map<String, String> of(Contract contract) {
        var elements = new Elements();
        var document = contract.document();
        for (var tag : document.path("tags")) {
            elements.add("tag." + tag.path("name").asText().replace(' ', '-'), tag);
        }
        contract.operations().forEach(elements::operation);
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> elements.schema(schema.getKey(), schema.getValue()));
        return elements.words;
    }

    private void operation(Operation operation) {
        var described = operation.description();
        var id = operation.id();
        words.put(id + ".summary", described.path("summary").asText());
        words.put(id + ".description", described.path("description").asText());
        for (var parameter : described.path("parameters")) {
            var key = id + "?" + parameter.path("name").asText();
            add(key, parameter);
            values(key, parameter.path("schema"));
        }
        described
                .path("requestBody")
                .path("content")
                .forEach(media -> fields(id, media.path("schema")));
        described
                .path("responses")
                .properties()
                .forEach(
                        response -> {
                            if (response.getKey().startsWith("2")) {
                                add(id + "." + response.getKey(), response.getValue());
                            }
                        });
    }

    private void schema(String name, JsonNode schema) {
        if (schema.has("description")) {
            add(name, schema);
        }
        values(name, schema);
        fields(name, schema);
    }

    private void fields(String owner, JsonNode schema) {
        for (var field : schema.path("properties").properties()) {
            var key = owner + "." + field.getKey();
            add(key, field.getValue());
            values(key, field.getValue());
        }
    }

    private void values(String owner, JsonNode schema) {
        var said = schema.path("x-enum-descriptions");
        int place = 0;
        for (var value : schema.path("enum")) {
            words.put(owner + "." + value.asText(), said.path(place++).asText());
        }
    }

    private void add(String key, JsonNode described) {
        words.put(key, described.path("description").asText());
    }
}
