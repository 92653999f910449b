package org.unionhall.organization.unit;

import org.unionhall.platform.web.CreditCode;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.InputErrors;
import org.unionhall.platform.web.problem.Rejection;

/**
 * The unified social credit code of a union (GB 32100-2015): 18 characters, beginning with 81
 * (grassroots union) or 89 (other union body).
 *
 * @param value normalised: trimmed, half-width, upper case, checked
 */
public record UnionCreditCode(String value) {

    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public UnionCreditCode {
        requireCharacters(value);
        if (!value.startsWith("81") && !value.startsWith("89")) {
            throw wrong(UnitProblem.CREDIT_CODE_NOT_A_UNION, value.substring(0, 2));
        }
        if (!CreditCode.checkFits(value)) {
            throw wrong(UnitProblem.CREDIT_CODE_CHECKSUM);
        }
    }

    /**
     * The credit code of an employer, of whatever kind, as a person typed it.
     *
     * @param typed null or blank gives null
     * @param errors takes the same as {@link #parse}, at {@code /creditCode}
     */
    public static String employers(String typed, InputErrors errors) {
        if (Typed.isBlank(typed)) {
            return null;
        }
        var normalised = CreditCode.normalised(typed);
        return errors.gather(
                () -> {
                    requireCharacters(normalised);
                    if (!CreditCode.checkFits(normalised)) {
                        throw wrong(UnitProblem.CREDIT_CODE_CHECKSUM);
                    }
                    return normalised;
                });
    }

    private static void requireCharacters(String value) {
        if (Typed.length(value) != CreditCode.LENGTH) {
            throw wrong(UnitProblem.CREDIT_CODE_LENGTH, Typed.length(value));
        }
        int foreign = CreditCode.firstForeignCharacter(value);
        if (foreign >= 0) {
            throw wrongCharacter(value.charAt(foreign), foreign + 1);
        }
    }

    /**
     * Reads what a person typed. Full-width characters, small letters and blanks are put right
     * silently.
     *
     * @param typed null or blank gives null
     * @param errors takes {@code CREDIT_CODE_…}, which says the character that is wrong; null is
     *     returned then
     */
    public static UnionCreditCode parse(String typed, InputErrors errors) {
        if (Typed.isBlank(typed)) {
            return null;
        }
        var normalised = CreditCode.normalised(typed);
        return errors.gather(() -> new UnionCreditCode(normalised));
    }

    /**
     * Whether characters 9 to 17 satisfy the older GB 11714. Some codes in use do not, so this is a
     * reason to look twice and never a reason to refuse.
     */
    public boolean organisationPartAddsUp() {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += ORGANISATION_WEIGHTS[i] * Character.digit(value.charAt(8 + i), 36);
        }
        int check = (11 - sum % 11) % 11;
        return value.charAt(16) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    private static Rejection wrongCharacter(char character, int place) {
        return switch (character) {
            case 'O' -> wrong(UnitProblem.CREDIT_CODE_LETTER_FOR_DIGIT, place, 'O', 0);
            case 'I' -> wrong(UnitProblem.CREDIT_CODE_LETTER_FOR_DIGIT, place, 'I', 1);
            case 'S' -> wrong(UnitProblem.CREDIT_CODE_LETTER_FOR_DIGIT, place, 'S', 5);
            case 'Z' -> wrong(UnitProblem.CREDIT_CODE_LETTER_FOR_DIGIT, place, 'Z', 2);
            default -> wrong(UnitProblem.CREDIT_CODE_CHARACTER, place);
        };
    }

    private static Rejection wrong(UnitProblem problem, Object... args) {
        return new Rejection(problem, args).at("/creditCode");
    }
}
