package org.unionhall.membership.joining;

import java.util.UUID;
import org.unionhall.platform.web.problem.Rejection;

/**
 * What came of one of many: either the decision or the refusal.
 *
 * @param decision null when refused
 * @param refusal null when decided
 */
record Outcome(UUID id, DecisionView decision, Rejection refusal) {

    static Outcome decided(DecisionView decision) {
        return new Outcome(decision.id(), decision, null);
    }

    static Outcome refused(UUID id, Rejection refusal) {
        return new Outcome(id, null, refusal);
    }
}
