package org.unionhall.platform.testing.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionhall.platform.testing.contract.Operation;
import org.unionhall.platform.testing.contract.Shape;
import org.unionhall.platform.testing.operations.Samples;
import org.unionhall.platform.testing.permissions.Place;

/**
 * What the contract shows as an example works: sent as it is written, but for the names of things
 * and people of the scene, it is let through.
 */
final class ExampleRules {

    /** What names somebody, or proves something, in one world only; as ids do. */
    private static final Set<String> OF_ONE_WORLD =
            Set.of(
                    "code",
                    "formerCode",
                    "formerAttempt",
                    "refreshToken",
                    "attempt",
                    "challenge",
                    "mobile",
                    "idNumber",
                    "memberNumber",
                    "otherNumber",
                    "channelCode",
                    "creditCode",
                    "consents",
                    "field");

    private final Doer doer;

    ExampleRules(Doer doer) {
        this.doer = doer;
    }

    /** What became of the operation's example, when it is refused. */
    Optional<String> finding(Operation operation) {
        var request = doer.request(operation, Place.OWN);
        if (request == null || !operation.takesJson()) {
            return Optional.empty();
        }
        doer.bearer(operation, request);
        var example = new Samples(Map.of()).of(operation.body());
        settle(operation.body(), example, request.body());
        var asked = request.with(example);
        var answer = doer.ask(operation, asked);
        doer.takeBack(operation, asked, answer);
        return answer.letsThrough()
                ? Optional.empty()
                : Optional.of(
                        "%s refuses its own example %s with %s"
                                .formatted(operation, example, answer.text()));
    }

    /** A day that was still to come when the example was written will not be for ever. */
    private static boolean isDay(Shape shape) {
        return shape.format().equals("date");
    }

    /** What a value may be depends on the field that it is of. */
    private static boolean isOfOneWorld(Shape shape, String name) {
        return OF_ONE_WORLD.contains(name)
                || (name.equals("value") && shape.fields().containsKey("field"));
    }

    /** Puts what is of the scene's world into the example. */
    private static void settle(Shape shape, ObjectNode example, JsonNode scene) {
        shape.fields()
                .forEach(
                        (name, field) -> {
                            var known =
                                    scene == null ? MissingNode.getInstance() : scene.path(name);
                            var inner = field.isArray() ? field.items() : field;
                            if (inner.isId() || isDay(inner) || isOfOneWorld(shape, name)) {
                                if (!known.isMissingNode()) {
                                    example.set(name, known);
                                } else if (!shape.requires(name)) {
                                    example.remove(name);
                                }
                            } else if (field.isObject()) {
                                settle(field, (ObjectNode) example.path(name), known);
                            } else if (inner.isObject()) {
                                for (var item : example.path(name)) {
                                    settle(inner, (ObjectNode) item, known.path(0));
                                }
                            }
                        });
    }
}
