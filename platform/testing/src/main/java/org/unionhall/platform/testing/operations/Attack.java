package org.unionhall.platform.testing.operations;

import java.util.Map;

/**
 * Somebody who may do everything, in front of a running service. What the service answers is judged
 * by its contract.
 */
final class Attack {

    final Contract contract;
    final Caller caller;
    final Map<String, String> known;
    final Places places;
    final Samples samples;
    final Findings findings = new Findings();

    private final AnswerRules rules = new AnswerRules();

    Attack(Contract contract, Caller caller, Map<String, String> known) {
        this.contract = contract;
        this.caller = caller;
        this.known = known;
        this.places = Places.of(contract, known, path -> caller.get(path, Map.of()));
        this.samples = new Samples(known);
    }

    Answer send(Operation operation, String what, String body) {
        var answer = caller.send(operation.verb(), places.real(operation.path()), body);
        judge(operation, what, answer);
        return answer;
    }

    void judge(Operation operation, String what, Answer answer) {
        rules.findings(operation, answer)
                .forEach(finding -> findings.add(operation, what, finding));
    }
}
