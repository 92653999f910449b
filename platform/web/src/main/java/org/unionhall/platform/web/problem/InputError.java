package org.unionhall.platform.web.problem;

import java.util.List;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer JSON pointer into the body, or null when a parameter is meant
 * @param parameter name of the query or path parameter, or null when the body is meant
 * @param args what fills {@code {0}}… of the type's detail; never personal data
 */
public record InputError(String pointer, String parameter, ProblemType type, List<Object> args) {

    public static InputError at(String pointer, ProblemType type, Object... args) {
        return new InputError(pointer, null, type, List.of(args));
    }

    public static InputError ofParameter(String parameter, ProblemType type, Object... args) {
        return new InputError(null, parameter, type, List.of(args));
    }
}
