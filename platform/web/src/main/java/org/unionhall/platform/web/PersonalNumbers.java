package org.unionhall.platform.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Recognises resident ID numbers and mobiles in text that must not hold any: what people and
 * programs put into names, reasons, keys and addresses would lie there in the clear, and travel.
 * Between the digits may be gaps of up to two characters, invisible ones not counted; digits may be
 * of any script or Chinese numerals; letters before and after do not hide a number. Other digits
 * before or after make it another number, and so does a wrong check digit: identifiers of other
 * kinds must get through.
 */
public final class PersonalNumbers {

    private static final int ID_LENGTH = 18;
    private static final int MOBILE_LENGTH = 11;
    private static final int NETWORK = 3;
    private static final int LONGEST_GAP = 2;
    private static final int FIRST_YEAR = 1900;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /** With the country's prefixes. */
    private static final Pattern MOBILE = Pattern.compile("(?:(?:00)?86)?1[3-9][0-9]{9}");

    private static final int[] MOBILE_LENGTHS = {11, 13, 15};

    /** Invisible, or drawn over the character before, as the frame of a keycap is. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cf}\\p{Mn}\\p{Me}\\u115F\\u1160\\u3164\\uFFA0\\u2800]+");

    /** UUIDs, digests in hexadecimal, and trace contexts. */
    private static final Pattern IDENTIFIER =
            Pattern.compile(
                    "(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
                        + "|[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}"
                        + "|(?:[0-9A-Fa-f]{32}|[0-9A-Fa-f]{40}|[0-9A-Fa-f]{64}))(?![0-9A-Za-z])");

    /** What may be base64: cursors, tokens. */
    private static final Pattern LONG_WORD = Pattern.compile("[0-9A-Za-z_-]{24,}");

    private static final Pattern PLAIN_DIGITS = Pattern.compile("[0-9]{11}");

    /** Groups of digits that are something else: days, times, IP addresses, credit codes. */
    private static final Pattern STRUCTURED =
            Pattern.compile(
                    "(?<![0-9])(?:19|20)[0-9]{2}([-/.])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12][0-9]|3[01])(?=["
                        + " T][0-2]?[0-9]:|[^0-9]{3}|[^0-9]{0,2}$|\\p{IsHan})"
                        + "|(?<![0-9:])[0-2]?[0-9]:[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]+)?)?(?![0-9:])"
                            + "|(?<![0-9][^0-9]{0,2})(?:OCTET\\.){3}OCTET(?![^0-9]{0,2}[0-9])"
                                    .replace("OCTET", "(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])")
                            + "|(?<![0-9A-Za-z])(?=[0-9]*[A-Za-z])CHAR{2}[0-9]{6}CHAR{10}(?![0-9A-Za-z])"
                                    .replace("CHAR", "[0-9A-HJ-NP-RTUWXYa-hj-np-rtuwxy]"));

    /** Stands for what was taken out: wider than a gap. */
    private static final String TAKEN_OUT = "号号号";

    private static final String NUMERALS = "〇0零0一1壹1幺1二2贰2三3叁3四4肆4五5伍5六6陆6七7柒7八8捌8九9玖9";

    private PersonalNumbers() {}

    /** Whether somebody's number stands in the text; null holds none. */
    public static boolean in(String text) {
        if (text == null) {
            return false;
        }
        var normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (!hasDigits(normal)) {
            return false;
        }
        var plain = inDigits(UNSEEN.matcher(normal).replaceAll(""), PersonalNumbers::digit);
        var spelt = inDigits(plain, PersonalNumbers::numeral);
        return holds(plain) || (!spelt.equals(plain) && holds(spelt));
    }

    private static boolean holds(String plain) {
        var given =
                LONG_WORD
                        .matcher(IDENTIFIER.matcher(plain).replaceAll(TAKEN_OUT))
                        .replaceAll(word -> isEncoded(word.group()) ? TAKEN_OUT : word.group());
        if (holds(given, ID_LENGTH, false, PersonalNumbers::isId)) {
            return true;
        }
        var others = STRUCTURED.matcher(given).replaceAll(TAKEN_OUT);
        for (int length : MOBILE_LENGTHS) {
            if (holds(others, length, true, number -> MOBILE.matcher(number).matches())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a number of that many digits stands in the text, from the beginning of a row of
     * digits to the end of one.
     *
     * @param apart whether a Chinese character ends a number, as in an address
     */
    private static boolean holds(
            String text, int length, boolean apart, Predicate<String> isNumber) {
        for (int from = 0; from < text.length(); from++) {
            if (isDigit(text, from)
                    && !isDigit(text, from - 1)
                    && (length <= MOBILE_LENGTH || !apart || isPrefixed(text, from, length))) {
                var number = number(text, from, length, apart);
                if (number != null && isNumber.test(number)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the first group of digits may be the country's prefix with the network's three. */
    private static boolean isPrefixed(String text, int from, int length) {
        int to = from;
        while (isDigit(text, to)) {
            to++;
        }
        return to - from == length || to - from <= length - MOBILE_LENGTH + NETWORK;
    }

    private static String number(String text, int from, int length, boolean apart) {
        var number = new StringBuilder(length);
        int gap = 0;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean check = length == ID_LENGTH && number.length() == length - 1 && isX(c);
            if (isDigit(text, at) || check) {
                gap = 0;
                if (number.append(c).length() == length) {
                    return isDigit(text, at + 1) ? null : number.toString();
                }
            } else if (++gap > LONGEST_GAP || (apart && Character.isIdeographic(c))) {
                return null;
            }
        }
        return null;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isX(char c) {
        return c == 'X' || c == 'x';
    }

    /** Letters of both cases, more of them than of all else, and no plain number among them. */
    private static boolean isEncoded(String word) {
        long letters = word.chars().filter(Character::isLetter).count();
        return letters * 2 > word.length()
                && word.chars().anyMatch(Character::isLowerCase)
                && word.chars().anyMatch(Character::isUpperCase)
                && !PLAIN_DIGITS.matcher(word).find();
    }

    /** Most texts hold no number at all, and are looked at once. */
    private static boolean hasDigits(String text) {
        return text.codePoints()
                        .filter(c -> digit(c) >= 0 || numeral(c) >= 0)
                        .limit(MOBILE_LENGTH)
                        .count()
                == MOBILE_LENGTH;
    }

    /** The text with ASCII digits wherever a character has a value. */
    private static String inDigits(String text, IntUnaryOperator value) {
        var plain = new StringBuilder(text.length());
        text.codePoints()
                .forEach(
                        c -> {
                            int digit = value.applyAsInt(c);
                            plain.appendCodePoint(digit < 0 ? c : '0' + digit);
                        });
        return plain.toString();
    }

    /** The value of a digit of any script, circled ones too; -1 for all else, letters among it. */
    @SuppressWarnings(
            "CharacterGetNumericValue") // wanted here: circled digits; letters are left before
    private static int digit(int c) {
        int type = Character.getType(c);
        if (type != Character.DECIMAL_DIGIT_NUMBER && type != Character.OTHER_NUMBER) {
            return -1;
        }
        int value = Character.getNumericValue(c);
        return value > 9 ? -1 : value;
    }

    /** The value of a Chinese numeral; -1 for all else. */
    private static int numeral(int c) {
        int at = NUMERALS.indexOf(c);
        return at >= 0 && at % 2 == 0 ? NUMERALS.charAt(at + 1) - '0' : -1;
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

    private static boolean isId(String number) {
        int sum = 0;
        for (int i = 0; i < ID_LENGTH - 1; i++) {
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
