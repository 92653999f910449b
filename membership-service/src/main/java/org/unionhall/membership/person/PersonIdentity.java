package org.unionhall.membership.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.platform.sealing.Seal;

/**
 * The person a document speaks of, in one canonical form. It follows from the number alone: the
 * kind that somebody chose for it plays no part, nor do the characters that count re-issues or are
 * written now this way and now that. Two documents whose numbers are not derived from one another
 * (a passport and a permit) cannot be recognised as one person's.
 */
public final class PersonIdentity {

    /**
     * Which canonical form this is; kept with every row. A change of {@link #canonical} is a new
     * version: rows of a lower one are given their new index by {@code ReindexIdentities}.
     */
    public static final int VERSION = 2;

    private static final Pattern HK_MACAO = Pattern.compile("([HM][0-9]{8})(?:[0-9]{2})?");
    private static final Pattern TAIWAN = Pattern.compile("([0-9]{8})(?:[0-9]{2})?");
    private static final Pattern CITIZEN =
            Pattern.compile("(?<![0-9])(?:([0-9]{17})[0-9X]?|([0-9]{15}))(?![0-9X])");
    private static final Pattern DECORATION = Pattern.compile("[-()字第号號]");

    private final String canonical;

    private PersonIdentity(String canonical) {
        this.canonical = canonical;
    }

    public static PersonIdentity of(IdDocument document) {
        return new PersonIdentity(canonical(document.number()));
    }

    /** Of a number that was normalised when it was read, as it is kept in a row. */
    public static PersonIdentity ofNumber(String normalised) {
        return new PersonIdentity(canonical(normalised));
    }

    private static String canonical(String number) {
        var text = DECORATION.matcher(number).replaceAll("").replace('O', '0').replace('I', '1');
        var citizen = CITIZEN.matcher(text);
        while (citizen.find()) {
            var digits = citizen.group(1) == null ? inFull(citizen.group(2)) : citizen.group(1);
            if (holdsBirth(digits)) {
                return "C" + digits + CitizenId.check(digits);
            }
        }
        var hkMacao = HK_MACAO.matcher(text);
        if (hkMacao.matches()) {
            return hkMacao.group(1);
        }
        var taiwan = TAIWAN.matcher(text);
        return taiwan.matches() ? "T" + taiwan.group(1) : "D" + text;
    }

    /** The first generation's 15 digits had no century and no check character. */
    private static String inFull(String fifteen) {
        return fifteen.substring(0, 6) + "19" + fifteen.substring(6);
    }

    private static boolean holdsBirth(String digits) {
        try {
            var born =
                    LocalDate.of(
                            Integer.parseInt(digits.substring(6, 10)),
                            Integer.parseInt(digits.substring(10, 12)),
                            Integer.parseInt(digits.substring(12, 14)));
            return born.getYear() >= 1900 && born.getYear() < 2100;
        } catch (DateTimeException noDate) {
            return false;
        }
    }

    /** The blind index by which a person is found and kept unique. */
    public byte[] index(Seal seal) {
        return seal.index(IndexKind.PERSON, VERSION + "|" + canonical);
    }

    /** Everything under which rows of the document's person may lie; the present index first. */
    public static List<byte[]> indexes(IdDocument document, Seal seal) {
        return indexes(document.type(), document.number(), seal);
    }

    /** The same of a number as it is kept in a row. */
    public static List<byte[]> indexes(IdType type, String normalised, Seal seal) {
        var identity = ofNumber(normalised);
        var indexes = new ArrayList<byte[]>();
        indexes.add(identity.index(seal));
        indexes.add(former(type, normalised, seal));
        indexes.addAll(identity.formerIndexes(seal));
        return List.copyOf(indexes);
    }

    /**
     * The indexes of version 1, of kind and number, under which rows of the same person may still
     * lie once those of all other kinds were given their new index, which is done before the
     * service takes requests. Only numbers of the resident card's form have any.
     */
    public List<byte[]> formerIndexes(Seal seal) {
        if (!canonical.startsWith("C")) {
            return List.of();
        }
        var number = canonical.substring(1);
        return List.of(
                former(IdType.RESIDENT_ID, number, seal),
                former(IdType.HK_MACAO_TAIWAN_RESIDENCE, number, seal));
    }

    /** The index of version 1. */
    public static byte[] former(IdType type, String number, Seal seal) {
        return seal.index(type.code(), number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonIdentity that && that.canonical.equals(canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    /** Says nothing of the person. */
    @Override
    public String toString() {
        return "PersonIdentity[******]";
    }
}
