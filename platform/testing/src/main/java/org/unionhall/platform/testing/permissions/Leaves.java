package org.unionhall.platform.testing.permissions;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The values and the property names of a JSON text. */
public final class Leaves {

    private Leaves() {}

    /** Everything that is neither object nor array, by its pointer. */
    public static Map<String, JsonNode> of(JsonNode node) {
        var found = new LinkedHashMap<String, JsonNode>();
        collect(node, "", found);
        return found;
    }

    private static void collect(JsonNode node, String pointer, Map<String, JsonNode> found) {
        if (node.isObject()) {
            node.properties()
                    .forEach(
                            property ->
                                    collect(
                                            property.getValue(),
                                            pointer + "/" + property.getKey(),
                                            found));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, found);
            }
        } else {
            found.put(pointer, node);
        }
    }

    /** A copy with another value at the pointer. */
    public static JsonNode with(JsonNode node, String pointer, JsonNode value) {
        var copy = node.deepCopy();
        var at = JsonPointer.compile(pointer);
        var parent = copy.at(at.head());
        if (parent instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), value);
        } else {
            ((ArrayNode) parent).set(at.last().getMatchingIndex(), value);
        }
        return copy;
    }

    /**
     * The names of everything an answer holds, such as {@code items[].unit.id}.
     *
     * @param shown the id of the thing; of {@code items} only those that hold it count, since
     *     others are not of this scene. Null for all
     */
    static Set<String> properties(JsonNode node, String shown) {
        var names = new TreeSet<String>();
        name(node, "", shown, names);
        return names;
    }

    private static void name(JsonNode node, String prefix, String shown, Set<String> names) {
        if (node.isObject()) {
            for (var property : node.properties()) {
                var name = prefix.isEmpty() ? property.getKey() : prefix + "." + property.getKey();
                if (property.getValue().isEmpty()) {
                    names.add(name);
                }
                name(property.getValue(), name, shown, names);
            }
        } else if (node.isArray()) {
            for (var item : node) {
                if (shown == null || !prefix.equals("items") || item.toString().contains(shown)) {
                    name(item, prefix + "[]", shown, names);
                }
            }
        }
    }
}
