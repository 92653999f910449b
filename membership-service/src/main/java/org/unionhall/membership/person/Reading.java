package org.unionhall.membership.person;

import java.util.List;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.ProblemType;
import org.unionhall.platform.web.problem.Rejection;

/**
 * What came of reading a text a person typed: the value, or why it is none.
 *
 * @param value null when refused
 * @param refusal null when accepted
 * @param args what fills the refusal's words; never personal data
 */
public record Reading<T>(T value, ProblemType refusal, List<Object> args) {

    static <T> Reading<T> accepted(T value) {
        return new Reading<>(value, null, List.of());
    }

    static <T> Reading<T> refused(ProblemType refusal, Object... args) {
        return new Reading<>(null, refusal, List.of(args));
    }

    public boolean isRefused() {
        return refusal != null;
    }

    /** The value; a refusal is noted at the JSON pointer and gives null. */
    public T orNote(InputErrors errors, String pointer) {
        if (refusal != null) {
            errors.add(pointer, refusal, args.toArray());
        }
        return value;
    }

    /** The value; a refusal is thrown with the JSON pointer. */
    public T orThrow(String pointer) {
        if (refusal != null) {
            throw new Rejection(refusal, args.toArray()).at(pointer);
        }
        return value;
    }
}
