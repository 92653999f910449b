package org.unionhall.membership.person;

import static org.unionhall.membership.person.PersonProblem.*;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import org.unionhall.platform.web.Typed;

/**
 * 公民身份号码 by GB 11643-1999: six digits of region, eight of birth, three of sequence (odd is male)
 * and a check character. The number never changes when region codes do, so the region is only a
 * soft check: 6126xx and 6123xx, abolished in the 1990s, stand in millions of valid numbers.
 */
public final class CitizenId {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    private static final Set<String> PROVINCES =
            Set.of(
                    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35",
                    "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54",
                    "61", "62", "63", "64", "65", "71", "81", "82", "83", "91");

    private final String number;
    private final LocalDate birthDate;

    private CitizenId(String number, LocalDate birthDate) {
        this.number = number;
        this.birthDate = birthDate;
    }

    /**
     * Reads what a person typed: full-width characters, blanks and a small x are put right; letters
     * typed for digits are refused with a hint.
     *
     * @param today decides what a future date of birth is
     */
    public static Reading<CitizenId> read(String text, LocalDate today) {
        var number = Typed.code(text);
        if (number.length() == 15 && number.chars().allMatch(CitizenId::isDigit)) {
            return Reading.refused(ID_FIFTEEN_DIGITS);
        }
        if (looksLikeLetterForDigit(number)) {
            return Reading.refused(ID_LETTER_FOR_DIGIT);
        }
        if (number.length() != 18) {
            return Reading.refused(ID_LENGTH, number.length());
        }
        if (!number.matches("[0-9]{17}[0-9X]")) {
            return Reading.refused(ID_CHARACTERS);
        }
        var birth = dateOf(number);
        if (birth == null || birth.isBefore(EARLIEST_BIRTH)) {
            return Reading.refused(ID_DATE);
        }
        if (birth.isAfter(today)) {
            return Reading.refused(ID_FUTURE);
        }
        if (check(number) != number.charAt(17)) {
            return Reading.refused(ID_CHECKSUM);
        }
        return Reading.accepted(new CitizenId(number, birth));
    }

    /** The check character of the first 17 digits. */
    static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }

    private static LocalDate dateOf(String number) {
        try {
            return LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    private static boolean looksLikeLetterForDigit(String number) {
        return number.length() == 18
                && number.matches("[0-9OILX]{18}")
                && number.chars().anyMatch(c -> c == 'O' || c == 'I' || c == 'L');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** The eighteen characters. Personal: never log it, never put it into a message or a URL. */
    public String number() {
        return number;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public Sex sex() {
        return (number.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /**
     * False when no province ever had these first two digits: a reason to look twice, not to
     * refuse.
     */
    public boolean hasKnownProvince() {
        return PROVINCES.contains(number.substring(0, 2));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CitizenId that && that.number.equals(number);
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "CitizenId[******]";
    }
}
