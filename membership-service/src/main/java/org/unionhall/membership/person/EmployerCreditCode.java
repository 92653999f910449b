package org.unionhall.membership.person;

import static org.unionhall.membership.person.PersonProblem.*;

/**
 * 统一社会信用代码 of an employer, GB 32100-2015: eighteen characters of a 31-character alphabet (no I, O,
 * S, V, Z), the last a check character.
 */
public record EmployerCreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
    };

    public static Reading<EmployerCreditCode> read(String text) {
        var code = Typed.code(text);
        if (code.length() != 18) {
            return Reading.refused(CREDIT_CODE_LENGTH, code.length());
        }
        if (code.indexOf('I') >= 0 || code.indexOf('O') >= 0) {
            return Reading.refused(CREDIT_CODE_LETTER_FOR_DIGIT);
        }
        for (int i = 0; i < code.length(); i++) {
            if (ALPHABET.indexOf(code.charAt(i)) < 0) {
                return Reading.refused(CREDIT_CODE_CHARACTERS);
            }
        }
        if (check(code) != code.charAt(17)) {
            return Reading.refused(CREDIT_CODE_CHECKSUM);
        }
        return Reading.accepted(new EmployerCreditCode(code));
    }

    /** The check character of the first 17. */
    static char check(String code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }
}
