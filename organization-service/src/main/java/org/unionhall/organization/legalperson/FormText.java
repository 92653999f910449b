package org.unionhall.organization.legalperson;

import java.text.Normalizer;
import org.unionhall.platform.web.Ideographs;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.InputErrors;

/**
 * Free text of a form. That nobody's number stands in it is seen to for every text that comes in.
 */
public final class FormText {

    public static final int SHORTEST = 2;
    public static final int ADDRESS = 120;
    public static final int NAME = 60;
    public static final int STATEMENT = 500;

    private FormText() {}

    /**
     * The text without blanks at either end; null when it is wrong.
     *
     * @param typed null or blank gives null without an error
     * @param errors takes {@code FORM_TEXT_LENGTH}
     */
    public static String read(String typed, int longest, String pointer, InputErrors errors) {
        if (Typed.isBlank(typed)) {
            return null;
        }
        var text =
                Typed.text(
                        Ideographs.ofRadicals(
                                Typed.seen(Normalizer.normalize(typed, Normalizer.Form.NFC))));
        int length = Typed.length(text);
        if (length < SHORTEST || length > longest) {
            errors.add(pointer, RegistrationProblem.FORM_TEXT_LENGTH, SHORTEST, longest, length);
            return null;
        }
        return text;
    }
}
