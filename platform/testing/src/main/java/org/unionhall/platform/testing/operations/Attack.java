package org.unionhall.platform.testing.operations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.unionhall.platform.testing.Rows;
import org.unionhall.platform.testing.contract.Answer;
import org.unionhall.platform.testing.contract.AnswerRules;
import org.unionhall.platform.testing.contract.Contract;
import org.unionhall.platform.testing.contract.Operation;

/**
 * Somebody in front of a running service, who knows what is there. What the service answers is
 * judged by its contract, and what it refuses must leave no row behind.
 */
final class Attack {

    private static final Map<String, String> WHATEVER_VERSION = Map.of("If-Match", "*");

    final Contract contract;
    final Caller caller;
    final Map<String, String> known;
    final Places places;
    final Samples samples;
    final Findings findings = new Findings();

    private final AnswerRules rules;

    Attack(Contract contract, Caller caller, Map<String, String> known) {
        this(contract, caller, known, Places.of(contract, known, p -> caller.get(p, Map.of())));
    }

    private Attack(Contract contract, Caller caller, Map<String, String> known, Places places) {
        this.contract = contract;
        this.rules = new AnswerRules(contract);
        this.caller = caller;
        this.known = known;
        this.places = places;
        this.samples = new Samples(known);
    }

    /** Somebody else, in front of the same things. */
    Attack by(Caller other) {
        return new Attack(contract, other, known, places);
    }

    Answer send(Operation operation, String what, String body) {
        return send(operation, what, "application/json", Caller.bytes(body));
    }

    Answer send(Operation operation, String what, String mediaType, byte[] body) {
        return send(
                operation,
                what,
                places.real(operation.path()),
                Map.of(),
                WHATEVER_VERSION,
                mediaType,
                body);
    }

    Answer send(
            Operation operation,
            String what,
            String path,
            Map<String, String> query,
            Map<String, String> headers,
            String mediaType,
            byte[] body) {
        var all = new LinkedHashMap<>(headers);
        Supplier<Answer> sending =
                () -> caller.call(operation.verb(), path, query, all, mediaType, body);
        var answer = operation.reads() ? sending.get() : watched(operation, what, sending);
        judge(operation, what, answer);
        return answer;
    }

    void judge(Operation operation, String what, Answer answer) {
        rules.findings(operation, answer)
                .forEach(finding -> findings.add(operation, what, finding));
    }

    private Answer watched(Operation operation, String what, Supplier<Answer> sending) {
        var before = Rows.writes();
        var answer = sending.get();
        if (answer.status() >= 400 && !before.equals(Rows.writes())) {
            halfWritten(operation, what, sending);
        }
        return answer;
    }

    /** Somebody wrote meanwhile: it was the request if rows come whenever it is refused. */
    private void halfWritten(Operation operation, String what, Supplier<Answer> sending) {
        Map<String, Long> grown = Map.of();
        for (int time = 0; time < 3; time++) {
            var before = Rows.now();
            if (sending.get().status() < 400) {
                return;
            }
            grown = Rows.difference(before, Rows.now());
            if (grown.isEmpty()) {
                return;
            }
        }
        findings.add(operation, what, "it is refused, and yet it made " + grown);
    }
}
