package org.unionhall.platform.web.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Gathers everything that is wrong with a request, so that a person corrects it once and not field
 * by field.
 */
public final class InputErrors {

    private final List<InputError> found = new ArrayList<>();

    public InputErrors add(String pointer, ProblemType type, Object... args) {
        found.add(InputError.at(pointer, type, args));
        return this;
    }

    /**
     * What the reader makes, or null when it refuses: then what is wrong is gathered.
     *
     * @param reader says where in the body the trouble lies
     */
    public <T> T gather(Supplier<T> reader) {
        try {
            return reader.get();
        } catch (Rejection refused) {
            found.addAll(refused.errors());
            return null;
        }
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * Refuses when anything was found. A single error gives the problem its own code and status, so
     * that a client need not dig; several give {@link CommonProblem#INVALID_INPUT} with each in
     * {@code errors}.
     */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw rejection(found);
        }
    }

    /** The refusal of one error, or of several. */
    static Rejection rejection(List<InputError> found) {
        if (found.size() > 1) {
            return new Rejection(CommonProblem.INVALID_INPUT).with(found);
        }
        var only = found.get(0);
        return new Rejection(only.type(), only.args().toArray()).with(found);
    }
}
