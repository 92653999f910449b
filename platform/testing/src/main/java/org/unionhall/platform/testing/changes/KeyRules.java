package org.unionhall.platform.testing.changes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.unionhall.platform.testing.Rows;
import org.unionhall.platform.testing.contract.Answer;
import org.unionhall.platform.testing.contract.Operation;
import org.unionhall.platform.testing.permissions.Leaves;
import org.unionhall.platform.testing.permissions.Place;
import org.unionhall.platform.testing.permissions.Request;

/**
 * What must hold for a {@code POST} that makes something: it is made once for an {@code
 * Idempotency-Key}, however often and however many at a time ask for it, and nothing of a refusal
 * or a crash stays with the key.
 */
final class KeyRules {

    static final String KEY = "Idempotency-Key";
    private static final int TWINS = 4;

    private final Doer doer;
    private final Operation operation;
    private final List<String> findings = new ArrayList<>();

    KeyRules(Doer doer, Operation operation) {
        this.doer = doer;
        this.operation = operation;
    }

    /** Whether it makes something: it says 201, or stands where such things are read. */
    static boolean apply(Operation operation) {
        return operation.method().equals("post")
                && (!operation.response(201).isMissingNode()
                        || operation.contract().operations().stream()
                                .anyMatch(
                                        other ->
                                                other.reads()
                                                        && other.path().equals(operation.path())));
    }

    List<String> findings() {
        var made = repeated();
        if (findings.isEmpty()) {
            twins(made);
            refused();
            new Crash(doer, operation).tryIn(fresh(), made, findings);
        }
        return findings.stream().map(finding -> operation + ": " + finding).toList();
    }

    private Request fresh() {
        return doer.request(operation, Place.OWN).header(KEY, UUID.randomUUID());
    }

    /** The same once more, and the same key with something else; returns the rows one makes. */
    private Map<String, Long> repeated() {
        var request = fresh();
        doer.bearer(operation, request); // who may is found out before rows are counted
        var before = Rows.settled();
        var first = doer.ask(operation, request);
        if (!first.letsThrough()) {
            findings.add("the scene's own request is answered with " + first);
            return Map.of();
        }
        var after = Rows.settled();
        var again = doer.ask(operation, request);
        if (!same(first, again) || !again.header("idempotent-replayed").equals("true")) {
            findings.add("a repetition is answered with " + again + " " + again.text());
        }
        if (operation.takesJson()) {
            other(request);
        }
        unchanged(after, "a repetition");
        doer.takeBack(operation, request, first);
        return Rows.difference(before, after);
    }

    private void other(Request request) {
        var seen = new TreeSet<String>();
        for (var leaf : Leaves.of(request.body()).entrySet()) {
            var other = request.with(Leaves.with(request.body(), leaf.getKey(), other(leaf)));
            var answer = doer.ask(operation, other);
            seen.add(answer.toString());
            if (answer.letsThrough()) {
                findings.add("another body with the same key is answered with " + answer);
            }
        }
        if (!seen.contains("422 IDEMPOTENCY_KEY_REUSED")) {
            findings.add("another body with the same key is answered with " + seen);
        }
    }

    private static JsonNode other(Map.Entry<String, JsonNode> leaf) {
        var text = leaf.getValue().asText();
        return leaf.getValue().isTextual() && !text.matches("[0-9a-f]{8}-.*")
                ? new TextNode(text + "甲")
                : new TextNode(UUID.randomUUID().toString());
    }

    private void twins(Map<String, Long> made) {
        var request = fresh();
        var before = Rows.settled();
        var answers = Together.run(TWINS, () -> doer.ask(operation, request));
        var ids = new TreeSet<String>();
        for (var answer : answers) {
            if (answer.letsThrough()) {
                ids.add(answer.json().path("id").asText() + answer.header("location"));
            } else if (answer.status() != 409) {
                findings.add("a twin is answered with " + answer);
            }
        }
        var last = doer.ask(operation, request);
        if (ids.size() != 1 || !last.header("idempotent-replayed").equals("true")) {
            findings.add("twins got " + ids + ", and who came after them " + last);
        }
        var grown = Rows.difference(before, Rows.settled());
        if (!grown.equals(made)) {
            findings.add("twins made " + grown + " where one makes " + made);
        }
        doer.takeBack(operation, request, last);
    }

    /** What is refused leaves the key free, wherever it was refused. */
    private void refused() {
        var request = fresh();
        var lost = doer.request(operation, Place.NOWHERE);
        var wrong = new ArrayList<Request>();
        if (operation.takesJson()) {
            wrong.add(request.with(Leaves.with(request.body(), "/noSuchField", new TextNode("x"))));
        }
        if (lost != null) {
            wrong.add(lost.header(KEY, request.headers().get(KEY)));
        }
        for (var one : wrong) {
            var answer = doer.ask(operation, one);
            doer.takeBack(operation, one, answer);
            if (answer.letsThrough()) {
                return; // where it leads is not looked at: nothing of it can be refused
            }
        }
        var made = doer.ask(operation, request);
        if (!made.letsThrough() || !made.header("idempotent-replayed").isEmpty()) {
            findings.add("after a refusal the same key is answered with " + made);
        }
        doer.takeBack(operation, request, made);
    }

    private void unchanged(Map<String, Long> before, String what) {
        var grown = Rows.difference(before, Rows.settled());
        if (!grown.isEmpty()) {
            findings.add(what + " made " + grown);
        }
    }

    static boolean same(Answer one, Answer other) {
        return one.status() == other.status()
                && one.json().equals(other.json())
                && Objects.equals(one.header("location"), other.header("location"))
                && Objects.equals(one.header("etag"), other.header("etag"));
    }
}
