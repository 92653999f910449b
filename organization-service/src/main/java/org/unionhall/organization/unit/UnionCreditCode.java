package org.unionhall.organization.unit;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.unionhall.platform.web.problem.Fault;
import org.unionhall.platform.web.problem.Faults;
import org.unionhall.platform.web.problem.Rejection;

/**
 * The unified social credit code of a union (GB 32100-2015): 18 characters, beginning with 81
 * (grassroots union) or 89 (other union body).
 *
 * @param value normalised: trimmed, half-width, upper case, checked
 */
public record UnionCreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
    };
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int LENGTH = 18;

    public UnionCreditCode {
        var fault = faultIn(value);
        if (fault != null) {
            throw new Rejection(fault.type(), fault.args().toArray()).with(List.of(fault));
        }
    }

    /**
     * Reads what a person typed. Full-width characters, small letters and blanks are put right
     * silently.
     *
     * @param typed null or blank gives null
     * @param faults takes {@code CREDIT_CODE_…}, which says the character that is wrong; null is
     *     returned then
     */
    public static UnionCreditCode parse(String typed, Faults faults) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var normalised =
                Normalizer.normalize(typed, Normalizer.Form.NFKC)
                        .replaceAll("[\\s\\p{Z}-]", "")
                        .toUpperCase(Locale.ROOT);
        var fault = faultIn(normalised);
        if (fault != null) {
            faults.add(fault.pointer(), fault.type(), fault.args().toArray());
            return null;
        }
        return new UnionCreditCode(normalised);
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

    private static Fault faultIn(String value) {
        int length = value.codePointCount(0, value.length());
        if (length != LENGTH) {
            return fault(UnitProblem.CREDIT_CODE_LENGTH, length);
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = value.charAt(i);
            if (ALPHABET.indexOf(c) < 0) {
                return switch (c) {
                    case 'O' -> fault(UnitProblem.CREDIT_CODE_LETTER_FOR_DIGIT, i + 1, 'O', 0);
                    case 'I' -> fault(UnitProblem.CREDIT_CODE_LETTER_FOR_DIGIT, i + 1, 'I', 1);
                    case 'S' -> fault(UnitProblem.CREDIT_CODE_LETTER_FOR_DIGIT, i + 1, 'S', 5);
                    case 'Z' -> fault(UnitProblem.CREDIT_CODE_LETTER_FOR_DIGIT, i + 1, 'Z', 2);
                    default -> fault(UnitProblem.CREDIT_CODE_CHARACTER, i + 1);
                };
            }
        }
        if (!value.startsWith("81") && !value.startsWith("89")) {
            return fault(UnitProblem.CREDIT_CODE_NOT_A_UNION, value.substring(0, 2));
        }
        if (value.charAt(LENGTH - 1) != checkOf(value)) {
            return fault(UnitProblem.CREDIT_CODE_CHECKSUM);
        }
        return null;
    }

    private static char checkOf(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static Fault fault(UnitProblem problem, Object... args) {
        return Fault.at("/creditCode", problem, args);
    }
}
