package org.unionhall.platform.web;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Why somebody decides something, as a request's body. A request that has more than the reason
 * reads it by {@link #read(String)}.
 */
public record Reason(
        @Schema(required = true, maxLength = Reason.LONGEST, examples = "材料齐全，同意。") String reason) {

    public static final int SHORTEST = 2;
    public static final int LONGEST = 500;

    /**
     * The reason without blanks at either end.
     *
     * @throws Rejection {@code REQUIRED}, {@code REASON_LENGTH}
     */
    public String read() {
        return read(reason);
    }

    /** The same for the field {@code reason} of another request. */
    public static String read(String reason) {
        if (Typed.isBlank(reason)) {
            throw new Rejection(CommonProblem.REQUIRED).at("/reason");
        }
        var text = Typed.text(reason);
        int length = Typed.length(text);
        if (length < SHORTEST || length > LONGEST) {
            throw new Rejection(CommonProblem.REASON_LENGTH, SHORTEST, LONGEST).at("/reason");
        }
        return text;
    }
}
