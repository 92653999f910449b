package org.unionhall.gateway.exchange;

import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.unionhall.platform.web.PersonalNumbers;
import org.unionhall.platform.web.tracing.TraceContext;

/**
 * The correlation id and the W3C trace context a request is given at the door, or keeps when it
 * brought good ones.
 */
final class RequestIds {

    private static final int LONGEST = 64;
    private static final HexFormat HEX = HexFormat.of();

    private RequestIds() {}

    /**
     * The id that came in, when it is 1 to 64 letters, digits, dots, dashes or underscores and
     * nobody's number; else a new one.
     */
    static String id(String given) {
        return given != null && wellFormed(given) && !PersonalNumbers.in(given) ? given : newId();
    }

    /**
     * The trace context that came in, when it is well-formed version 00; else a new one. Not to be
     * recorded: whether a request is, is decided by us and not by the caller.
     */
    static String trace(String given) {
        var unsampled = TraceContext.unsampled(given);
        if (unsampled != null) {
            return unsampled;
        }
        var random = ThreadLocalRandom.current();
        return "00-"
                + HEX.toHexDigits(random.nextLong() | 1)
                + HEX.toHexDigits(random.nextLong())
                + '-'
                + HEX.toHexDigits(random.nextLong() | 1)
                + "-00";
    }

    /** A UUID of version 7; it need not be hard to guess, so that plain randomness will do. */
    private static String newId() {
        var random = ThreadLocalRandom.current();
        long high = System.currentTimeMillis() << 16 | 0x7000L | (random.nextInt() & 0xFFFL);
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    private static boolean wellFormed(String id) {
        if (id.isEmpty() || id.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean digit = c >= '0' && c <= '9';
            boolean good = letter || digit || c == '-' || c == '.' || c == '_';
            if (!good) {
                return false;
            }
        }
        return true;
    }
}
