package org.unionhall.platform.testing.permissions;

import java.util.LinkedHashSet;
import java.util.Set;
import org.unionhall.platform.testing.contract.Operation;
import org.unionhall.platform.testing.contract.Shape;

/** The fields of a body that hold ids. */
final class BodyIds {

    private BodyIds() {}

    /** Their names, such as {@code targets[].unitId}. */
    static Set<String> of(Operation operation) {
        var found = new LinkedHashSet<String>();
        collect(operation.body(), "", found, 0);
        return found;
    }

    /** The field that holds many, one item each; null when there is none. */
    static String batchOf(Operation operation) {
        return of(operation).stream()
                .filter(name -> name.endsWith("[]") && !name.contains("."))
                .map(name -> name.substring(0, name.length() - 2))
                .findFirst()
                .orElse(null);
    }

    private static void collect(Shape shape, String name, Set<String> found, int depth) {
        if (depth > 6) {
            return;
        }
        if (shape.isId()) {
            found.add(name);
        }
        if (shape.isArray()) {
            collect(shape.items(), name + "[]", found, depth + 1);
        }
        shape.fields()
                .forEach(
                        (field, inner) ->
                                collect(
                                        inner,
                                        name.isEmpty() ? field : name + "." + field,
                                        found,
                                        depth + 1));
    }
}
