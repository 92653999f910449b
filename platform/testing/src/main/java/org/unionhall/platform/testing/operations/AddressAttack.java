package org.unionhall.platform.testing.operations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.unionhall.platform.testing.contract.Answer;
import org.unionhall.platform.testing.contract.Contract;
import org.unionhall.platform.testing.contract.Operation;
import org.unionhall.platform.testing.contract.Wire;

/**
 * Tries every address with other verbs, parameters and pages; each method answers what it found.
 */
final class AddressAttack {

    /** Absent, or one of the two; any other text is a mistake of the caller. */
    private static final Set<String> FLAGS = Set.of("", "true", "false");

    private static final int UNREADABLE = 400;

    private static final int A_FEW = 4;

    private final Attack attack;

    AddressAttack(Attack attack) {
        this.attack = attack;
    }

    List<String> lists() {
        var lists = attack.contract.operations().stream().filter(Operation::isList).toList();
        var marks = new LinkedHashMap<Operation, String>();
        for (var list : lists) {
            var page = page(list, Map.of("limit", "1"));
            if (page.json().path("items").isEmpty() && fill(list)) {
                page = page(list, Map.of("limit", "1"));
            }
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

    /** Makes a few of what an empty list shows, where the contract says how. */
    private boolean fill(Operation list) {
        var making =
                attack.contract.operations().stream()
                        .filter(one -> one.method().equals("post") && one.takesJson())
                        .filter(one -> one.path().equals(list.path()))
                        .findFirst();
        making.ifPresent(
                one -> {
                    for (int time = 0; time < A_FEW; time++) {
                        attack.send(
                                one, "its own example", attack.samples.of(one.body()).toString());
                    }
                });
        return making.isPresent();
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

    /** Parameters that are not offered, and offered ones twice. */
    List<String> unofferedParameters() {
        for (var operation : attack.contract.operations()) {
            if (!operation.path().startsWith("/api/v1/")) {
                continue;
            }
            var taken =
                    operation.parameters().stream()
                            .filter(parameter -> parameter.in().equals("query"))
                            .map(Operation.Parameter::name)
                            .toList();
            demand(operation, "staus=OPEN", "UNKNOWN_PARAMETER", "staus");
            if (!taken.contains("from")) {
                demand(operation, "from=singlemessage", "UNKNOWN_PARAMETER", "from");
            }
            for (var name : taken) {
                demand(operation, name + "=1&" + name + "=2", "REPEATED_PARAMETER", name);
            }
        }
        return attack.findings.all();
    }

    private void demand(Operation operation, String query, String code, String parameter) {
        var body = operation.takesJson() ? "{}" : null;
        var path = attack.places.real(operation.path()) + "?" + query;
        var answer =
                attack.send(
                        operation,
                        query,
                        path,
                        Map.of(),
                        Map.of("If-Match", "\"v1\""),
                        "application/json",
                        Caller.bytes(body));
        var named = answer.json().at("/errors/0/parameter").asText();
        if (answer.status() != 400 || !answer.code().equals(code) || !named.equals(parameter)) {
            attack.findings.add(operation, query, "answers " + answer + " about " + named);
        }
    }

    /** Addresses in another encoding, and one that is too long; the door refuses the others. */
    List<String> malformed() {
        var targets =
                Map.of(
                        "%ff",
                        "TARGET_NOT_ENCODED",
                        "%D1%D3",
                        "TARGET_NOT_ENCODED",
                        "x".repeat(9_000),
                        "URI_TOO_LONG");
        for (var operation : attack.contract.operations()) {
            targets.forEach(
                    (end, code) -> {
                        var query = "x=" + end;
                        var path = Places.nowhere(operation.path()) + "?" + query;
                        var answer = RawCall.send(operation.verb(), path);
                        if (!answer.isProblem() || !answer.code().equals(code)) {
                            attack.findings.add(
                                    operation,
                                    query.substring(0, Math.min(9, query.length())),
                                    "answers " + answer + " " + answer.type());
                        }
                    });
        }
        return attack.findings.all();
    }

    /** Whoever asks for another form gets a refusal or the form that there is. */
    List<String> forms() {
        for (var operation : attack.contract.operations()) {
            for (var accept : List.of("text/html", "text/plain", "application/xml", "x/y")) {
                var body = operation.takesJson() ? "{}" : null;
                var answer =
                        attack.caller.call(
                                operation.verb(),
                                attack.places.real(operation.path()),
                                Map.of(),
                                Map.of("Accept", accept, "If-Match", "\"v1\""),
                                "application/json",
                                Caller.bytes(body));
                boolean json = answer.type().endsWith("json") && answer.isJson();
                if (answer.body().length > 0 && !json) {
                    attack.findings.add(
                            operation, accept, "answers " + answer + " as " + answer.type());
                }
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
        var path = attack.places.real(operation.path());
        var query = Map.<String, String>of();
        var headers = new LinkedHashMap<>(Map.of("If-Match", "\"v1\""));
        switch (parameter.in()) {
            case "path" -> {
                if (value.isEmpty()) {
                    return;
                }
                path = attack.places.real(operation.path(), parameter.name(), Wire.encoded(value));
            }
            case "header" -> {
                if (!value.chars().allMatch(c -> c >= ' ' && c < 127)) {
                    return;
                }
                headers.put(parameter.name(), value);
            }
            default -> query = Map.of(parameter.name(), value);
        }
        var what = parameter.name() + " being " + name;
        var answer =
                attack.send(
                        operation,
                        what,
                        path,
                        query,
                        headers,
                        "application/json",
                        Caller.bytes(body));
        if (parameter.in().equals("query")
                && name.equals(Edges.TOO_LONG)
                && answer.status() < 400) {
            attack.findings.add(
                    operation, what, "goes beyond its maxLength and answers " + answer.status());
        }
        if (parameter.shape().isFlag() && !FLAGS.contains(value) && answer.status() != UNREADABLE) {
            attack.findings.add(
                    operation, what, "is read as a flag and answered " + answer.status());
        }
    }
}
