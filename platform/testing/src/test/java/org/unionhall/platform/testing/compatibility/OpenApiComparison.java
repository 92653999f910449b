package org.unionhall.platform.testing.compatibility;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.unionhall.platform.testing.contract.Codes;

/** What of an OpenAPI document's change breaks clients that were written before. */
final class OpenApiComparison {

    private static final List<String> VERBS = List.of("get", "post", "put", "patch", "delete");

    private final List<String> findings = new ArrayList<>();
    private final JsonNode before;
    private final JsonNode now;
    private final SchemaComparison sent;
    private final SchemaComparison answered;

    private OpenApiComparison(JsonNode before, JsonNode now) {
        this.before = before;
        this.now = now;
        this.sent = new SchemaComparison(before, now, true, findings::add);
        this.answered = new SchemaComparison(before, now, false, findings::add);
    }

    /** The breaks, each as one line; empty when an older client goes on working. */
    static List<String> breaks(JsonNode before, JsonNode now) {
        var comparison = new OpenApiComparison(before, now);
        for (var path : before.path("paths").properties()) {
            for (var verb : VERBS) {
                if (path.getValue().has(verb)) {
                    comparison.operation(
                            verb.toUpperCase(Locale.ROOT) + " " + path.getKey(),
                            path.getValue().path(verb),
                            now.path("paths").path(path.getKey()).path(verb));
                }
            }
        }
        return comparison.findings.stream().distinct().toList();
    }

    private void operation(String name, JsonNode old, JsonNode young) {
        if (young.isMissingNode()) {
            findings.add(name + " is gone");
            return;
        }
        if (!old.path("operationId").equals(young.path("operationId"))) {
            findings.add(name + " has another operationId, the name in generated clients");
        }
        if (old.path("security").isEmpty() && !young.path("security").isEmpty()) {
            findings.add(name + " needs a token now");
        }
        parameters(name, old, young);
        body(name, old.path("requestBody"), young.path("requestBody"));
        answers(name, old.path("responses"), young.path("responses"));
    }

    private void parameters(String name, JsonNode old, JsonNode young) {
        for (var parameter : old.path("parameters")) {
            var place = name + " parameter " + parameter.path("name").asText();
            var there = same(parameter, young);
            if (there.isMissingNode()) {
                findings.add(place + " is gone");
            } else {
                sent.compare(place, parameter.path("schema"), there.path("schema"));
            }
        }
        for (var parameter : young.path("parameters")) {
            if (parameter.path("required").asBoolean()
                    && !same(parameter, old).path("required").asBoolean()) {
                findings.add(
                        name
                                + " parameter "
                                + parameter.path("name").asText()
                                + " is required now");
            }
        }
    }

    private static JsonNode same(JsonNode parameter, JsonNode operation) {
        for (var other : operation.path("parameters")) {
            if (other.path("name").equals(parameter.path("name"))
                    && other.path("in").equals(parameter.path("in"))) {
                return other;
            }
        }
        return MissingNode.getInstance();
    }

    private void body(String name, JsonNode old, JsonNode young) {
        if (young.path("required").asBoolean() && !old.path("required").asBoolean()) {
            findings.add(name + " needs a body now");
        }
        old.path("content")
                .properties()
                .forEach(
                        media -> {
                            var there = young.path("content").path(media.getKey());
                            if (there.isMissingNode()) {
                                findings.add(name + " takes no " + media.getKey() + " any more");
                            } else {
                                sent.compare(
                                        name + " body",
                                        media.getValue().path("schema"),
                                        there.path("schema"));
                            }
                        });
    }

    private void answers(String name, JsonNode old, JsonNode young) {
        for (var answer : old.properties()) {
            var status = answer.getKey();
            if (young.has(status)) {
                answer(
                        name + " " + status,
                        followed(before, answer.getValue()),
                        followed(now, young.path(status)));
            } else {
                findings.add(name + " answers no " + status + " any more");
            }
        }
        var codes = codes(now, young);
        codes(before, old)
                .forEach(
                        (code, statuses) -> {
                            if (!codes.containsKey(code)) {
                                findings.add(name + " refuses with no " + code + " any more");
                            } else if (!codes.get(code).containsAll(statuses)) {
                                findings.add(
                                        "%s answers %s with %s, was %s"
                                                .formatted(name, code, codes.get(code), statuses));
                            }
                        });
    }

    private static JsonNode followed(JsonNode document, JsonNode response) {
        var reference = response.path("$ref").asText();
        return reference.isEmpty() ? response : document.at(reference.substring(1));
    }

    /** With which statuses each code of the operation's own is answered. */
    private static Map<String, Set<String>> codes(JsonNode document, JsonNode responses) {
        var codes = new TreeMap<String, Set<String>>();
        for (var response : responses.properties()) {
            if (response.getKey().compareTo("400") >= 0) {
                for (var code : Codes.of(followed(document, response.getValue()))) {
                    codes.computeIfAbsent(code, c -> new TreeSet<>()).add(response.getKey());
                }
            }
        }
        return codes;
    }

    private void answer(String name, JsonNode old, JsonNode young) {
        old.path("content")
                .properties()
                .forEach(
                        media -> {
                            var there = young.path("content").path(media.getKey());
                            if (there.isMissingNode()) {
                                findings.add(name + " is no " + media.getKey() + " any more");
                            } else {
                                answered.compare(
                                        name,
                                        media.getValue().path("schema"),
                                        there.path("schema"));
                            }
                        });
        old.path("headers")
                .fieldNames()
                .forEachRemaining(
                        header -> {
                            if (!young.path("headers").has(header)) {
                                findings.add(name + " has no header " + header + " any more");
                            }
                        });
    }
}
