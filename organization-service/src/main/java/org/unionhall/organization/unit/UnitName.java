package org.unionhall.organization.unit;

import java.text.Normalizer;
import org.unionhall.platform.web.Ideographs;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.InputErrors;
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
        int length = Typed.length(value);
        if (length < SHORTEST || length > LONGEST) {
            throw new Rejection(UnitProblem.UNIT_NAME_LENGTH, SHORTEST, LONGEST, length)
                    .at("/name");
        }
        int[] characters = value.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (isInvisible(characters[i])) {
                throw new Rejection(UnitProblem.UNIT_NAME_CHARACTER, i + 1).at("/name");
            }
        }
    }

    /**
     * Reads what a person typed.
     *
     * @param errors takes {@code REQUIRED}, {@code UNIT_NAME_LENGTH} or {@code
     *     UNIT_NAME_CHARACTER}; null is returned then
     */
    public static UnitName parse(String typed, InputErrors errors) {
        if (Typed.isBlank(typed)) {
            errors.add("/name", CommonProblem.REQUIRED);
            return null;
        }
        var normalised =
                Typed.text(Ideographs.ofRadicals(Normalizer.normalize(typed, Normalizer.Form.NFC)));
        return errors.gather(() -> new UnitName(normalised));
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
