package org.unionhall.platform.web;

import java.util.function.UnaryOperator;

/**
 * A failure as it may be logged: its kinds and where they came from, but of its texts, which like
 * to quote data, only what the given function lets through.
 */
public final class Discreet extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 10;

    private final String kind;

    private Discreet(Throwable failure, UnaryOperator<String> said, int depth) {
        super(
                failure.getMessage() == null ? null : said.apply(failure.getMessage()),
                failure.getCause() == null || depth == DEEPEST
                        ? null
                        : new Discreet(failure.getCause(), said, depth + 1));
        this.kind = failure.getClass().getName();
        setStackTrace(failure.getStackTrace());
    }

    /** Says nothing but what happened where. */
    public static Discreet wordless(Throwable failure) {
        return new Discreet(failure, text -> null, 0);
    }

    /** Says what it said, unless it quoted somebody's number. */
    public static Discreet numberless(Throwable failure) {
        return new Discreet(failure, text -> PersonalNumbers.in(text) ? "***" : text, 0);
    }

    /** As the failure itself would show: with its own class and not this one. */
    @Override
    @SuppressWarnings("OverrideThrowableToString")
    public String toString() {
        return getMessage() == null ? kind : kind + ": " + getMessage();
    }
}
