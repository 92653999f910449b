package org.unionhall.platform.testing.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.unionhall.platform.testing.contract.Shape;

/** Bodies made from a schema's own examples, as a newcomer would write them. */
public final class Samples {

    /** An id that leads to nothing. */
    static final String NOWHERE = "018f0000-0000-7000-8000-000000000000";

    private static final String HERE = "@@here@@";
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, String> known;

    /**
     * @param known values of the test's world that stand in for fields of that name
     */
    public Samples(Map<String, String> known) {
        this.known = known;
    }

    /** A body with every field of the schema. */
    public ObjectNode of(Shape shape) {
        var body = NODES.objectNode();
        shape.fields().forEach((name, field) -> body.set(name, value(name, field)));
        return body;
    }

    private JsonNode value(String name, Shape shape) {
        if (known.containsKey(name)) {
            return NODES.textNode(known.get(name));
        }
        var example = shape.example();
        if (!example.isMissingNode()) {
            return example;
        }
        if (shape.isObject()) {
            return of(shape);
        }
        if (!shape.values().isEmpty()) {
            return NODES.textNode(shape.values().get(0));
        }
        return switch (shape.type()) {
            case "array" -> NODES.arrayNode().add(value(name, shape.items()));
            case "integer", "number" -> NODES.numberNode(shape.number("minimum", 1));
            case "boolean" -> NODES.booleanNode(true);
            case "string" -> NODES.textNode(shape.format().equals("uuid") ? NOWHERE : "文字");
            default -> NODES.nullNode();
        };
    }

    /**
     * Calls with every field of the schema, nested ones too, and a body with a hole in its place.
     */
    void eachField(Shape shape, BiConsumer<Field, Shape> visitor) {
        walk(shape, of(shape), List.of(), visitor);
    }

    private void walk(
            Shape shape, ObjectNode whole, List<String> above, BiConsumer<Field, Shape> visitor) {
        shape.fields()
                .forEach(
                        (name, field) -> {
                            var path = new ArrayList<>(above);
                            path.add(name);
                            visitor.accept(new Field(path, hole(whole, path)), field);
                            var inner = field.isArray() ? field.items() : field;
                            if (inner.isObject() && path.size() < 4) {
                                if (field.isArray()) {
                                    path.add("0");
                                }
                                walk(inner, whole, path, visitor);
                            }
                        });
    }

    private static String hole(ObjectNode whole, List<String> path) {
        var body = whole.deepCopy();
        JsonNode parent = body;
        for (var step : path.subList(0, path.size() - 1)) {
            parent = parent.isArray() ? parent.path(Integer.parseInt(step)) : parent.path(step);
        }
        if (parent instanceof ObjectNode object) {
            object.put(path.get(path.size() - 1), HERE);
        }
        return body.toString();
    }

    /** A field and the text of a body that lacks its value. */
    record Field(List<String> path, String body) {

        /** The body with that value, written as it is. */
        String with(String json) {
            return body.replace("\"" + HERE + "\"", json);
        }

        /** The body with the field twice. */
        String twice() {
            var name = "\"" + path.get(path.size() - 1) + "\":";
            return with("1," + name + "1");
        }

        @Override
        public String toString() {
            return "/" + String.join("/", path);
        }
    }
}
