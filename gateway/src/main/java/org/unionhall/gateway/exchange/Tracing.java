package org.unionhall.gateway.exchange;

import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The correlation id and the W3C trace context a request is given at the door, or keeps when it
 * brought good ones.
 */
final class Tracing {

    private static final int LONGEST = 64;
    private static final int TRACE_LENGTH = 55;
    private static final HexFormat HEX = HexFormat.of();

    private Tracing() {}

    /**
     * The id that came in, when it is 1 to 64 letters, digits, dots, dashes or underscores; else a
     * new one.
     */
    static String id(String given) {
        return given != null && wellFormed(given) ? given : newId();
    }

    /**
     * The trace context that came in, when it is well-formed version 00; else a new, sampled one.
     */
    static String trace(String given) {
        if (given != null && wellFormedTrace(given)) {
            return given;
        }
        var random = ThreadLocalRandom.current();
        return "00-"
                + HEX.toHexDigits(random.nextLong() | 1)
                + HEX.toHexDigits(random.nextLong())
                + '-'
                + HEX.toHexDigits(random.nextLong() | 1)
                + "-01";
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

    private static boolean wellFormedTrace(String trace) {
        if (trace.length() != TRACE_LENGTH || !trace.startsWith("00-")) {
            return false;
        }
        for (int i = 3; i < TRACE_LENGTH; i++) {
            char c = trace.charAt(i);
            boolean dash = i == 35 || i == 52;
            if (dash ? c != '-' : !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
                return false;
            }
        }
        return !trace.startsWith("0".repeat(32), 3) && !trace.startsWith("0".repeat(16), 36);
    }
}
