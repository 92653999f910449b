package org.unionhall.platform.web.problem;

/**
 * A kind of refusal: its stable code, HTTP status and words. Every feature has one enum of them;
 * the constant's name is the {@code code} clients rely on and must never change its meaning.
 */
public interface ProblemType {

    /** The stable code, UPPER_SNAKE. */
    String name();

    /** The HTTP status the refusal is answered with. */
    int status();

    /** What is wrong, in a few words. */
    Text title();

    /**
     * What was wrong, where, and what to do; {@code {0}}… are filled with the rejection's
     * arguments, never personal data.
     */
    Text detail();
}
