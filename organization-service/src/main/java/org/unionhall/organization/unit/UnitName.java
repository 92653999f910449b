package org.unionhall.organization.unit;

import java.text.Normalizer;
import java.util.List;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Fault;
import org.unionhall.platform.web.problem.Faults;
import org.unionhall.platform.web.problem.Rejection;

/**
 * The full name of a union, as on its certificate.
 *
 * @param value NFC, without blanks at either end; {@value #SHORTEST} to {@value #LONGEST} code
 *     points
 */
public record UnitName(String value) {

    static final int SHORTEST = 2;
    static final int LONGEST = 120;

    public UnitName {
        var fault = faultIn(value);
        if (fault != null) {
            throw new Rejection(fault.type(), fault.args().toArray()).with(List.of(fault));
        }
    }

    /**
     * Reads what a person typed.
     *
     * @param faults takes {@code REQUIRED}, {@code UNIT_NAME_LENGTH} or {@code
     *     UNIT_NAME_CHARACTER}; null is returned then
     */
    public static UnitName parse(String typed, Faults faults) {
        if (typed == null || typed.isBlank()) {
            faults.add("/name", CommonProblem.REQUIRED);
            return null;
        }
        var normalised = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        var fault = faultIn(normalised);
        if (fault != null) {
            faults.add(fault.pointer(), fault.type(), fault.args().toArray());
            return null;
        }
        return new UnitName(normalised);
    }

    private static Fault faultIn(String value) {
        int length = value.codePointCount(0, value.length());
        if (length < SHORTEST || length > LONGEST) {
            return Fault.at("/name", UnitProblem.UNIT_NAME_LENGTH, SHORTEST, LONGEST, length);
        }
        int[] characters = value.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (isInvisible(characters[i])) {
                return Fault.at("/name", UnitProblem.UNIT_NAME_CHARACTER, i + 1);
            }
        }
        return null;
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> false;
        };
    }
}
