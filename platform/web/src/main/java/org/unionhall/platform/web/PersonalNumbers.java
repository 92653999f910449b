package org.unionhall.platform.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Recognises resident ID numbers and mobiles in text that must not hold any: what people and
 * programs put into names, reasons, keys and addresses would lie there in the clear, and travel.
 * Blanks, dashes and full-width digits do not hide them. A number with a wrong check digit is none:
 * identifiers of other kinds must get through.
 */
public final class PersonalNumbers {

    private static final int LENGTH = 18;
    private static final int FIRST_YEAR = 1900;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}._/·]+");
    private static final Pattern CANDIDATE = Pattern.compile("(?=([1-9][0-9]{16}[0-9Xx]))");
    private static final Pattern MOBILE =
            Pattern.compile(
                    "(?<![0-9A-Za-z])(?:(?:\\+|00)?86[ -]?)?1[3-9][0-9]([ -]?)[0-9]{4}\\1[0-9]{4}"
                            + "(?![0-9A-Za-z])");

    private PersonalNumbers() {}

    /** Whether somebody's number stands in the text; null holds none. */
    public static boolean in(String text) {
        if (text == null || text.length() < 11) {
            return false;
        }
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return MOBILE.matcher(plain).find()
                || holdsId(plain)
                || holdsId(SEPARATORS.matcher(plain).replaceAll(""));
    }

    /** The address with {@code ***} for each step that holds somebody's number, however encoded. */
    public static String hiddenIn(String path) {
        if (path == null) {
            return null;
        }
        var steps = path.split("/", -1);
        for (int i = 0; i < steps.length; i++) {
            if (in(steps[i]) || in(decoded(steps[i]))) {
                steps[i] = "***";
            }
        }
        return String.join("/", steps);
    }

    private static String decoded(String step) {
        try {
            return URLDecoder.decode(step, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return step;
        }
    }

    private static boolean holdsId(String text) {
        var candidates = CANDIDATE.matcher(text);
        while (candidates.find()) {
            if (isId(candidates.group(1))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isId(String number) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length()) == Character.toUpperCase(number.charAt(17))
                && isBirth(number);
    }

    private static boolean isBirth(String number) {
        try {
            var born =
                    LocalDate.of(
                            Integer.parseInt(number.substring(6, 10)),
                            Integer.parseInt(number.substring(10, 12)),
                            Integer.parseInt(number.substring(12, 14)));
            return born.getYear() >= FIRST_YEAR && born.getYear() < FIRST_YEAR + 200;
        } catch (DateTimeException noDate) {
            return false;
        }
    }
}
