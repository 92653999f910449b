package org.unionhall.platform.testing.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.unionhall.platform.testing.contract.Answer;
import org.unionhall.platform.testing.contract.Contract;
import org.unionhall.platform.testing.contract.Operation;

/**
 * Tries every address with other verbs, parameters and pages; each method answers what it found.
 */
final class AddressAttack {

    private final Attack attack;

    AddressAttack(Attack attack) {
        this.attack = attack;
    }

    List<String> lists() {
        var lists = attack.contract.operations().stream().filter(Operation::isList).toList();
        var marks = new LinkedHashMap<Operation, String>();
        for (var list : lists) {
            var page = page(list, Map.of("limit", "1"));
            marks.put(list, page.json().path("next").asText(""));
            if (page.json().path("items").isEmpty()) {
                attack.findings.add(list + " is empty in this world, which proves nothing");
            }
        }
        for (var list : lists) {
            var foreign = new ArrayList<>(List.of("x", "!!!", "AAAA", Samples.NOWHERE, "-1", "文"));
            marks.forEach(
                    (other, mark) -> {
                        if (!other.equals(list)
                                && !mark.isEmpty()
                                && !(list.isFeed() && other.isFeed())) {
                            foreign.add(mark);
                        }
                    });
            ListRules.findings(query -> page(list, query), list.mark(), foreign)
                    .forEach(finding -> attack.findings.add(list + ": " + finding));
        }
        return attack.findings.all();
    }

    private Answer page(Operation list, Map<String, String> query) {
        var answer = attack.caller.get(attack.places.filled(list.path()), query);
        attack.judge(list, "paged " + query, answer);
        return answer;
    }

    List<String> verbs() {
        for (var path : attack.contract.paths()) {
            var offered = new TreeSet<String>();
            attack.contract.operations().stream()
                    .filter(operation -> couldBe(operation.path(), path))
                    .forEach(operation -> offered.add(operation.method()));
            for (var verb : Contract.VERBS) {
                if (!offered.contains(verb)) {
                    var what = verb + " " + path;
                    var answer = attack.caller.send(verb, Places.nowhere(path), null);
                    if (answer.status() != 405 || !answer.isProblem()) {
                        attack.findings.add(
                                what + " answers " + answer.status() + " " + answer.code());
                    } else if (!answer.header("allow")
                            .toLowerCase(Locale.ROOT)
                            .contains(verbOf(path))) {
                        attack.findings.add(
                                what + " does not tell what is allowed: " + answer.header("allow"));
                    }
                }
            }
        }
        return attack.findings.all();
    }

    private String verbOf(String path) {
        return attack.contract.operations().stream()
                .filter(operation -> operation.path().equals(path))
                .findFirst()
                .orElseThrow()
                .method();
    }

    /** Whether the template matches what stands at the other one, filled. */
    private static boolean couldBe(String template, String path) {
        return Places.nowhere(path).matches(template.replaceAll("\\{[^}]+}", "[^/]+"));
    }

    List<String> parameters() {
        for (var operation : attack.contract.operations()) {
            var body =
                    operation.takesJson() ? attack.samples.of(operation.body()).toString() : null;
            for (var parameter : operation.parameters()) {
                Edges.ofParameter(parameter.shape())
                        .forEach((name, value) -> set(operation, parameter, name, value, body));
            }
        }
        return attack.findings.all();
    }

    private void set(
            Operation operation,
            Operation.Parameter parameter,
            String name,
            String value,
            String body) {
        var path = operation.path();
        var query = Map.<String, String>of();
        var headers = new LinkedHashMap<>(Map.of("If-Match", "\"v1\""));
        switch (parameter.in()) {
            case "path" -> {
                if (value.isEmpty()) {
                    return;
                }
                path = path.replace("{" + parameter.name() + "}", Caller.encoded(value));
            }
            case "header" -> {
                if (!value.chars().allMatch(c -> c >= ' ' && c < 127)) {
                    return;
                }
                headers.put(parameter.name(), value);
            }
            default -> query = Map.of(parameter.name(), value);
        }
        attack.send(
                operation,
                parameter.name() + " being " + name,
                attack.places.real(path),
                query,
                headers,
                "application/json",
                Caller.bytes(body));
    }
}
