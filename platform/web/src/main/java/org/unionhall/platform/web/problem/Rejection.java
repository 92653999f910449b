package org.unionhall.platform.web.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A refusal by a rule: answered to the caller as an RFC 9457 problem in the caller's language.
 * Neither the arguments nor the extensions may hold personal data: they go into answers and logs.
 */
public class Rejection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Object[] args;
    private final transient List<InputError> errors = new ArrayList<>();
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();

    public Rejection(ProblemType type, Object... args) {
        super(type.name() + ": " + type.detail().in(Locale.ENGLISH, args), null, false, false);
        this.type = type;
        this.args = args.clone();
    }

    /**
     * The body of a request.
     *
     * @throws Rejection {@code BODY_REQUIRED} when there is none
     */
    public static <T> T unlessGiven(T body) {
        if (body == null) {
            throw new Rejection(CommonProblem.BODY_REQUIRED);
        }
        return body;
    }

    /** Says where in the body the trouble lies. */
    public Rejection at(String pointer) {
        errors.add(InputError.at(pointer, type, args));
        return this;
    }

    /**
     * The refusal of a query or path parameter.
     *
     * @param expected what it must be, such as {@code 1–200}
     */
    public static Rejection invalidParameter(String name, Object expected) {
        return new Rejection(CommonProblem.INVALID_PARAMETER, name, expected).ofParameter(name);
    }

    /** Says which query or path parameter is the trouble. */
    public Rejection ofParameter(String name) {
        errors.add(InputError.ofParameter(name, type, args));
        return this;
    }

    public Rejection with(List<InputError> more) {
        errors.addAll(more);
        return this;
    }

    /** Adds a member to the problem, such as the id of the thing that stands in the way. */
    public Rejection with(String name, Object value) {
        extensions.put(name, value);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    List<InputError> errors() {
        return errors;
    }

    /** The refusal as an answer. */
    public Problem toProblem(Locale locale, String instance, String correlationId) {
        return Problem.of(type, locale, instance, correlationId, args, errors, extensions);
    }
}
