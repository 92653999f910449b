package org.unionhall.membership.person;

import java.text.Normalizer;
import java.util.Locale;

/** What people type, made comparable: phones and forms mix full-width and half-width characters. */
final class Typed {

    private Typed() {}

    /** Half-width, without any blanks (U+3000 included), upper case. */
    static String code(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\u200B\\uFEFF]", "")
                .toUpperCase(Locale.ROOT);
    }

    static boolean isBlank(String text) {
        return text == null || text.codePoints().allMatch(Typed::isInvisible);
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
    }
}
