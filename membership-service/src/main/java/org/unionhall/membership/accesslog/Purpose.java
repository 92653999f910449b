package org.unionhall.membership.accesslog;

import org.unionhall.platform.web.problem.Rejection;

/**
 * Why somebody looks: words that the person concerned will read. Digits, signs and one letter again
 * and again say nothing; characters that nobody sees do not count.
 */
public record Purpose(String text) {

    private static final int LETTERS = 4;
    private static final int DIFFERENT = 3;

    /**
     * Takes it as typed, without the blanks around it; null says nothing.
     *
     * @throws Rejection {@code PURPOSE_NOT_WORDS}
     */
    public static Purpose read(String typed) {
        var said = typed == null ? "" : typed;
        var letters = said.codePoints().filter(Character::isLetter).toArray();
        long different = java.util.Arrays.stream(letters).distinct().count();
        if (letters.length < LETTERS || different < DIFFERENT) {
            throw new Rejection(AccessProblem.PURPOSE_NOT_WORDS, LETTERS).at("/purpose");
        }
        return new Purpose(said.strip());
    }
}
