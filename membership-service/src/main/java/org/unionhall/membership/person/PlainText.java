package org.unionhall.membership.person;

import java.util.regex.Pattern;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.problem.CommonProblem;

/**
 * Free text as people type it: no control characters, which no database column and no form can
 * show.
 */
public final class PlainText {

    /** For bean validation of single-line and several-line text. */
    public static final String PATTERN = "^[^\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\p{Cs}]*$";

    /** The hint for a text that does not match. */
    public static final String HINT = "不得含有控制字符 (no control characters)";

    private static final Pattern FORM = Pattern.compile(PATTERN);

    private PlainText() {}

    /**
     * Reads optional text.
     *
     * @return null when nothing but blanks was typed
     */
    public static Reading<String> read(String text, int longest) {
        if (Typed.isBlank(text)) {
            return Reading.accepted(null);
        }
        var stripped = Typed.text(text);
        if (Typed.length(stripped) > longest) {
            return Reading.refused(CommonProblem.INVALID_LENGTH, "≤ " + longest);
        }
        return FORM.matcher(stripped).matches()
                ? Reading.accepted(stripped)
                : Reading.refused(CommonProblem.INVALID_VALUE, HINT);
    }

    /** Whether it can be a client's name, such as a person copies it from a page. */
    public static boolean isCode(String text) {
        return text.length() <= 64 && text.chars().allMatch(c -> c > ' ' && c < 127);
    }
}
