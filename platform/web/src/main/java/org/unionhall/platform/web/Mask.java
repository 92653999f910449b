package org.unionhall.platform.web;

/** How personal values are shown where the full value is not needed. */
public final class Mask {

    private Mask() {}

    private static final int LONG_DOCUMENT = 12;

    /**
     * {@code **************0013}: the last four characters, of a document of less than twelve the
     * last two. Beside them an answer never shows the birth date. Null stays null.
     */
    public static String idNumber(String value) {
        return value == null ? null : keep(value, 0, value.length() < LONG_DOCUMENT ? 2 : 4);
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
