package org.unionhall.platform.web;

/**
 * 统一社会信用代码, GB 32100-2015: eighteen characters of a 31-character alphabet (no I, O, S, V, Z), the
 * last a check character. What it is asked of and what a wrong one means is for the caller to say.
 */
public final class CreditCode {

    public static final int LENGTH = 18;

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
    };

    private CreditCode() {}

    /** As typed, in the standard's characters: half-width, upper case, no blanks and hyphens. */
    public static String normalised(String typed) {
        return Typed.code(typed).replaceAll("\\p{Pd}", "");
    }

    /** Where the first character is that cannot be in such a code; -1 when there is none. */
    public static int firstForeignCharacter(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (ALPHABET.indexOf(code.charAt(i)) < 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the last of eighteen characters of the alphabet fits the others. */
    public static boolean checkFits(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return code.charAt(LENGTH - 1) == ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
