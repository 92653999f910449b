package org.unionhall.launcher.client;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Made-up persons whose ID numbers and mobiles are well-formed and not used twice, also not by a
 * later run on kept data: they are counted from the clock.
 */
public final class Persons {

    private static final AtomicLong COUNTER = new AtomicLong(System.currentTimeMillis());
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final LocalDate OLDEST = LocalDate.of(1966, 1, 1);
    private static final int DAYS = 14_000;

    /** 901 and above have a meaning to the stand-in registry. */
    private static final int SEQUENCES = 899;

    /** Codes of today and of the time before 1996: the number never changes when the code does. */
    private static final List<String> REGIONS =
            List.of(
                    "610602", "610603", "610621", "610622", "610625", "610626", "610627", "610628",
                    "610629", "610630", "610631", "610632", "610681", "612601", "612621", "612622",
                    "612623", "612624", "612625", "612626", "612627", "612628", "612629", "612630",
                    "612631", "612632");

    private static final List<String> PREFIXES =
            List.of(
                    "134", "135", "136", "137", "139", "150", "151", "152", "157", "158", "159",
                    "178", "182", "183", "187", "188", "130", "131", "132", "155", "156", "185",
                    "186", "133", "153", "177", "180", "181", "189", "199");

    private Persons() {}

    /** An 18-digit resident ID number with a right check digit, of somebody old enough to join. */
    public static String idNumber() {
        long n = COUNTER.incrementAndGet();
        var born = OLDEST.plusDays(Math.floorMod(n / SEQUENCES, DAYS));
        var region = REGIONS.get(Math.floorMod(n / SEQUENCES / DAYS, REGIONS.size()));
        var sequence = String.format(Locale.ROOT, "%03d", 1 + Math.floorMod(n, SEQUENCES));
        return withCheck(region + born.format(DateTimeFormatter.BASIC_ISO_DATE) + sequence);
    }

    /** A mobile number. */
    public static String mobile() {
        long n = COUNTER.incrementAndGet();
        var prefix = PREFIXES.get(Math.floorMod(n / 100_000_000, PREFIXES.size()));
        return prefix + String.format(Locale.ROOT, "%08d", Math.floorMod(n, 100_000_000));
    }

    /** GB 11643: the seventeen digits with their check character. */
    public static String withCheck(String seventeen) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (seventeen.charAt(i) - '0') * WEIGHTS[i];
        }
        return seventeen + CHECKS.charAt(sum % 11);
    }
}
