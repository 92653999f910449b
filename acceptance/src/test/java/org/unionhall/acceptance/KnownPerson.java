package org.unionhall.acceptance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.unionhall.launcher.client.Persons;

/**
 * A made-up person whose numbers are looked for everywhere after the platform has had to do with
 * them. The name is rare enough to be nobody else's.
 */
record KnownPerson(String name, String idNumber, String mobile) {

    private static final List<String> PROVINCES = List.of("11", "23", "37", "44", "51", "61", "65");
    private static final int FIRST_HAN = 0x4E00;
    private static final int HAN = 0x51A5;

    /** As many as wanted, always the same ones for a seed; the stand-in registry knows them all. */
    static List<KnownPerson> some(int wanted, long seed) {
        var dice = new Random(seed);
        var people = new ArrayList<KnownPerson>();
        while (people.size() < wanted) {
            people.add(
                    new KnownPerson("欧阳" + han(dice, 4), idNumber(dice), "19" + digits(dice, 9)));
        }
        return people;
    }

    private static String idNumber(Random dice) {
        var born = LocalDate.of(1966, 1, 1).plusDays(dice.nextInt(13_000));
        return Persons.withCheck(
                PROVINCES.get(dice.nextInt(PROVINCES.size()))
                        + String.format(Locale.ROOT, "%04d", 100 + dice.nextInt(2900))
                        + born.format(DateTimeFormatter.BASIC_ISO_DATE)
                        + String.format(Locale.ROOT, "%03d", 1 + dice.nextInt(899)));
    }

    private static String digits(Random dice, int length) {
        var digits = new StringBuilder();
        while (digits.length() < length) {
            digits.append(dice.nextInt(10));
        }
        return digits.toString();
    }

    private static String han(Random dice, int length) {
        var name = new StringBuilder();
        while (name.length() < length) {
            name.appendCodePoint(FIRST_HAN + dice.nextInt(HAN));
        }
        return name.toString();
    }

    /** The same person under a name that the stand-in registry answers specially. */
    KnownPerson called(String ending) {
        return new KnownPerson(name + ending, idNumber, mobile);
    }

    LocalDate born() {
        return LocalDate.parse(idNumber.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }

    @Override
    public String toString() {
        return "KnownPerson[" + idNumber.substring(0, 4) + "…]";
    }
}
