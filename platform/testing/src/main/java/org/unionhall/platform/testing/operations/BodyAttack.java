package org.unionhall.platform.testing.operations;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * Tries every kind of body on every operation that takes one; each method answers what it found.
 */
final class BodyAttack {

    /** What a client might try to set though only the service decides it. */
    private static final List<String> DECIDED_BY_THE_SERVICE =
            List.of("status", "unitId", "role", "version", "noSuchField");

    private final Attack attack;

    BodyAttack(Attack attack) {
        this.attack = attack;
    }

    List<String> brokenBodies() {
        var bodies = new LinkedHashMap<String, String>();
        bodies.put("nothing", "");
        bodies.put("null", "null");
        bodies.put("a broken body", "{\"a\":");
        bodies.put("an array", "[]");
        bodies.put("a number", "7");
        bodies.put("a string", "\"text\"");
        bodies.put("an empty object", "{}");
        bodies.put("a field twice", "{\"name\":\"a\",\"name\":\"b\"}");
        bodies.put("a deep body", "[".repeat(500) + "]".repeat(500));
        bodies.put("a deep field", "{\"a\":".repeat(500) + "1" + "}".repeat(500));
        bodies.put("trailing text", "{} {}");
        bodies.put("a byte order mark", "\uFEFF{}");
        bodies.put("more than a megabyte", "{\"a\":\"" + "x".repeat(1_100_000) + "\"}");
        for (var operation : attack.contract.operations()) {
            if (operation.takesJson()) {
                bodies.forEach((name, body) -> attack.send(operation, name, body));
                BrokenText.all()
                        .forEach(
                                (name, body) ->
                                        attack.send(operation, name, body.type(), body.bytes()));
            }
        }
        return attack.findings.all();
    }

    List<String> mediaTypes() {
        for (var operation : attack.contract.operations()) {
            if (!operation.takesBody()) {
                continue;
            }
            for (var type : List.of("text/plain", "application/xml", "application/pdf")) {
                var answer = attack.send(operation, type, type, Caller.bytes("<a/>"));
                if (answer.status() != 415) {
                    attack.findings.add(
                            operation + " answers " + type + " with " + answer.status());
                }
            }
        }
        return attack.findings.all();
    }

    List<String> fields() {
        for (var operation : attack.contract.operations()) {
            if (!operation.takesJson()) {
                continue;
            }
            attack.send(
                    operation, "its own example", attack.samples.of(operation.body()).toString());
            attack.samples.eachField(
                    operation.body(),
                    (field, shape) -> {
                        Edges.ofField(shape)
                                .forEach(
                                        (name, value) ->
                                                attack.send(
                                                        operation,
                                                        field + " being " + name,
                                                        field.with(value)));
                        var twice = attack.send(operation, field + " twice", field.twice());
                        if (twice.status() < 400) {
                            attack.findings.add(operation + " takes " + field + " twice");
                        }
                    });
        }
        return attack.findings.all();
    }

    /** A few of the edges of each field, for those whom the first doors may stop already. */
    List<String> someFields() {
        for (var operation : attack.contract.operations()) {
            if (operation.takesJson()) {
                attack.send(
                        operation,
                        "its own example",
                        attack.samples.of(operation.body()).toString());
                attack.samples.eachField(
                        operation.body(),
                        (field, shape) ->
                                Edges.SOME_OF_FIELDS.forEach(
                                        (name, value) ->
                                                attack.send(
                                                        operation,
                                                        field + " being " + name,
                                                        field.with(value))));
            } else if (!operation.reads()) {
                attack.send(operation, "no body", (String) null);
            }
        }
        return attack.findings.all();
    }

    List<String> unofferedFields() {
        for (var operation : attack.contract.operations()) {
            if (!operation.takesJson()) {
                continue;
            }
            for (var name : DECIDED_BY_THE_SERVICE) {
                if (!operation.body().fields().containsKey(name)) {
                    var body =
                            attack.samples
                                    .of(operation.body())
                                    .put(name, attack.known.getOrDefault(name, "1"));
                    var answer = attack.send(operation, "the field " + name, body.toString());
                    if (!answer.code().equals("UNKNOWN_FIELD")) {
                        attack.findings.add(
                                "%s takes the field %s, which it does not offer: %d %s"
                                        .formatted(
                                                operation, name, answer.status(), answer.code()));
                    }
                }
            }
        }
        return attack.findings.all();
    }
}
