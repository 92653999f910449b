package org.unionhall.platform.web;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What people type and paste, made comparable: phones and forms mix full-width and half-width
 * characters, and pasted text brings marks that nobody sees.
 */
public final class Typed {

    /** Format characters, among them bidirectional marks; joiners, fillers, selectors. */
    private static final String UNSEEN =
            "\\p{Cf}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0000}-\\x{E0FFF}";

    private static final Pattern NOT_SEEN = Pattern.compile("[" + UNSEEN + "]");
    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}" + UNSEEN + "]");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^" + BLANK + "+|" + BLANK + "+$");

    private Typed() {}

    /** A number or a code: half-width, without blanks and marks wherever they are, upper case. */
    public static String code(String text) {
        return BLANK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }

    /** Whether nothing can be seen of it; null is blank. */
    public static boolean isBlank(String text) {
        return text == null || BLANK.matcher(text).replaceAll("").isEmpty();
    }

    /** The text without blanks and marks at either end. */
    public static String text(String text) {
        return AT_THE_ENDS.matcher(text).replaceAll("");
    }

    /** The text without what cannot be seen; blanks stay. */
    public static String seen(String text) {
        return NOT_SEEN.matcher(text).replaceAll("");
    }

    /** How many characters a person counts: code points, not the units of UTF-16. */
    public static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
