package org.unionhall.acceptance;

import java.util.List;
import java.util.regex.Pattern;

/** What identifies somebody or something, found by its shape, wherever it should not be. */
final class Personal {

    private static final String ALONE = "(?<![0-9A-Za-z_.-])%s(?![0-9A-Za-z_.-])";

    private static final Pattern ID_NUMBER = Pattern.compile(ALONE.formatted("\\d{17}[0-9Xx]"));
    private static final Pattern MOBILE =
            Pattern.compile(ALONE.formatted("(?:\\+?86)?1[3-9]\\d{9}"));
    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]{10,}\\.[\\w-]{10,}");

    /** No word of this API, version or topic looks like this: a code, a number, a hash. */
    private static final Pattern MARK =
            Pattern.compile("(?=[A-Z]*\\d)[0-9A-Z]{10}|\\d{6,}|[0-9a-f]{16,}");

    private Personal() {}

    /** Data of a person, in a text that may well name requests and things by their ids. */
    static boolean isIn(String text) {
        return List.of(ID_NUMBER, MOBILE, TOKEN).stream()
                .anyMatch(shape -> shape.matcher(text).find());
    }

    /** The same, and ids of any kind. */
    static boolean orAnIdIsIn(String text) {
        return isIn(text) || UUID.matcher(text).find() || MARK.matcher(text).find();
    }
}
