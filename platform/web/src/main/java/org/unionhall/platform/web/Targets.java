package org.unionhall.platform.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Which characters a request target may hold: those of RFC 3986, and escapes that are UTF-8. What
 * one reader repairs another reads as it is, so that nothing is repaired.
 */
public final class Targets {

    private static final String NEVER = "{}|^<>\"\\`#";
    private static final String NOT_IN_PATHS = "[]";

    private Targets() {}

    /**
     * The first thing in a path, with or without a query, that has to be percent-encoded.
     *
     * @return the character, its code where it cannot be shown, or the escape that means nothing;
     *     null when there is none
     */
    public static String offence(String target) {
        boolean path = true;
        boolean escapes = false;
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            path &= c != '?';
            if (c <= ' ' || c >= 0x7f) {
                return String.format("0x%02X", (int) c);
            }
            if (NEVER.indexOf(c) >= 0 || (path && NOT_IN_PATHS.indexOf(c) >= 0)) {
                return String.valueOf(c);
            }
            if (c == '%') {
                if (value(target, i) < 0) {
                    return target.substring(i, Math.min(i + 3, target.length()));
                }
                escapes |= value(target, i) >= 0x80;
            }
        }
        return escapes ? notUtf8(target) : null;
    }

    /** The value of an escape; negative when it is none. */
    private static int value(String target, int at) {
        if (at + 2 >= target.length()) {
            return -1;
        }
        int high = Character.digit(target.charAt(at + 1), 16);
        int low = Character.digit(target.charAt(at + 2), 16);
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }

    private static String notUtf8(String target) {
        for (int i = target.indexOf('%'); i >= 0; i = target.indexOf('%', i)) {
            int from = i;
            var bytes = ByteBuffer.allocate((target.length() - i) / 3);
            while (i < target.length() && target.charAt(i) == '%') {
                bytes.put((byte) value(target, i));
                i += 3;
            }
            try {
                StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            } catch (CharacterCodingException otherwiseEncoded) {
                return target.substring(from, i);
            }
        }
        return null;
    }
}
