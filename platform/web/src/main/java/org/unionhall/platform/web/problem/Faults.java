package org.unionhall.platform.web.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Gathers everything that is wrong with a request, so that a person corrects it once and not field
 * by field.
 */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    public Faults add(String pointer, ProblemType type, Object... args) {
        found.add(Fault.at(pointer, type, args));
        return this;
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Refuses when anything was found. A single fault gives the problem its own code and status, so
     * that a client need not dig; several give {@link CommonProblem#INVALID_INPUT} with each in
     * {@code errors}.
     */
    public void throwIfAny() {
        if (found.size() == 1) {
            var only = found.get(0);
            throw new Rejection(only.type(), only.args().toArray()).with(found);
        }
        if (!found.isEmpty()) {
            throw new Rejection(CommonProblem.INVALID_INPUT).with(found);
        }
    }
}
