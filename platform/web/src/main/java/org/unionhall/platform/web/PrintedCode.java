package org.unionhall.platform.web;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A code that is printed, scanned and typed by hand, read the same in every place: nine random
 * characters (45 bits) and a check character, in Crockford's Base32, which leaves out I, L, O and
 * U. The check finds every single mistyped character and every two that changed places.
 *
 * @param value ten upper-case characters
 */
public record PrintedCode(String value) {

    private static final int LENGTH = 10;
    private static final int LONGEST_TYPED = 64;
    private static final Pattern HYPHENS = Pattern.compile("[\\p{Pd}_]");

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom SECURE = new SecureRandom();

    /** x⁵ + x² + 1, the field of 32 elements. */
    private static final int FIELD = 0b100101;

    /** A new code that nobody can guess. */
    public static PrintedCode random() {
        return random(SECURE);
    }

    static PrintedCode random(RandomGenerator random) {
        var code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH - 1; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new PrintedCode(code.append(check(code)).toString());
    }

    /**
     * The code a person typed or a link carried: case, full width, blanks, hyphens and marks that
     * cannot be seen do not matter, O means 0, I and L mean 1. Empty when it cannot be a code.
     */
    public static Optional<PrintedCode> parse(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        var code =
                HYPHENS.matcher(Typed.code(typed))
                        .replaceAll("")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return code.length() == LENGTH
                        && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                        && check(code) == code.charAt(LENGTH - 1)
                ? Optional.of(new PrintedCode(code))
                : Optional.empty();
    }

    /** The sum of the characters, each times a power of x: a different weight for each place. */
    private static char check(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum = timesX(sum ^ ALPHABET.indexOf(code.charAt(i)));
        }
        return ALPHABET.charAt(sum);
    }

    private static int timesX(int element) {
        int shifted = element << 1;
        return shifted >= 32 ? shifted ^ FIELD : shifted;
    }

    @Override
    public String toString() {
        return value;
    }
}
