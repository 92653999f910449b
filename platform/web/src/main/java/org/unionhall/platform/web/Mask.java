package org.unionhall.platform.web;

/** How personal values are shown where the full value is not needed. */
public final class Mask {

    private Mask() {}

    /**
     * {@code 610602********0013}: first six and last four; shorter documents keep one character at
     * either end. Null stays null.
     */
    public static String idNumber(String value) {
        if (value == null) {
            return null;
        }
        return value.length() >= 15 ? keep(value, 6, 4) : keep(value, 1, 1);
    }

    /** {@code 138****1234}. Null stays null. */
    public static String mobile(String value) {
        return value == null ? null : keep(value, 3, 4);
    }

    /**
     * For the public: the first character, then one asterisk for each that remains. Null stays
     * null.
     */
    public static String name(String value) {
        if (value == null || value.isEmpty()) {
            return value;
        }
        int first = value.offsetByCodePoints(0, 1);
        return value.substring(0, first) + "*".repeat(value.codePointCount(first, value.length()));
    }

    private static String keep(String value, int head, int tail) {
        if (value.length() <= head + tail) {
            return "*".repeat(value.length());
        }
        return value.substring(0, head)
                + "*".repeat(value.length() - head - tail)
                + value.substring(value.length() - tail);
    }
}
