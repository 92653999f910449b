package org.unionhall.acceptance.load;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.unionhall.launcher.client.Persons;
import org.unionhall.membership.person.EmploymentForm;

/**
 * The n-th made-up person of a seed. ID numbers and mobiles are well-formed, look drawn by lot, and
 * are all different (below {@link #MOST}).
 */
record Person(
        String name,
        String idNumber,
        String mobile,
        String group,
        EmploymentForm form,
        boolean migrant) {

    private static final LocalDate OLDEST = LocalDate.of(1963, 1, 1);
    private static final int DAYS = 15_000;
    private static final int SEQUENCES = 899;

    /**
     * Codes of today, and those of before 1997 (Yan'an prefecture 6126xx, Hanzhong 6123xx) that
     * stand in older numbers.
     */
    private static final List<String> REGIONS =
            List.of(
                    "610602", "610603", "610621", "610622", "610625", "610626", "610627", "610628",
                    "610629", "610630", "610631", "610632", "610681", "612601", "612621", "612622",
                    "612623", "612624", "612625", "612626", "612627", "612628", "612629", "612630",
                    "612631", "612632", "612301", "612321", "612322", "612323", "612324", "612325",
                    "612326", "612327", "612328", "612329", "612330");

    private static final long NUMBERS = (long) REGIONS.size() * DAYS * SEQUENCES;
    private static final long MOBILES = 3_000_000_000L;

    /** How many persons there are. */
    static final long MOST = Math.min(NUMBERS, MOBILES);

    /** Steps that share no divisor with the numbers they run through. */
    private static final long STEP = 179_424_673L;

    private static final List<String> BLOCKS =
            List.of(
                    "134", "135", "136", "137", "139", "150", "151", "152", "157", "158", "159",
                    "178", "182", "183", "187", "188", "130", "131", "132", "155", "156", "185",
                    "186", "133", "153", "177", "180", "181", "189", "199");

    private static final List<String> SURNAMES =
            letters("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕");
    private static final List<String> GIVEN =
            letters("伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国文玉红梅春兰志海荣鹏飞雪琴晓东宁波延安");

    /** Codes of groups, as the service was seeded with. */
    static final List<String> GROUPS =
            List.of(
                    "OTHER",
                    "FLEXIBLE_WORKER",
                    "COURIER",
                    "TRUCK_DRIVER",
                    "FOOD_DELIVERY_RIDER",
                    "RIDE_HAILING_DRIVER",
                    "SECURITY_GUARD",
                    "SANITATION_WORKER",
                    "DOMESTIC_WORKER",
                    "CARE_WORKER",
                    "REAL_ESTATE_AGENT",
                    "MALL_INFORMATION_WORKER");

    private static final double[] GROUP_SHARES = {
        0.66, 0.08, 0.05, 0.05, 0.04, 0.03, 0.03, 0.02, 0.015, 0.013, 0.01
    };
    private static final List<String> UYGHUR = List.of("阿不都·艾尼", "买买提·吐尔逊", "古丽·热合曼", "艾山江·买买提");

    static Person of(long seed, long number) {
        if (number < 0 || number >= MOST) {
            throw new IllegalArgumentException("There are only " + MOST + " persons");
        }
        var chance = Seeded.of(seed, "person", number);
        var group = chance.weighed(GROUPS, GROUP_SHARES);
        return new Person(
                name(chance),
                idNumber(seed, number),
                mobile(seed, number),
                group,
                form(group, chance),
                chance.chance(0.38));
    }

    private static String name(Seeded chance) {
        if (chance.chance(0.005)) {
            return chance.of(UYGHUR);
        }
        var surname = SURNAMES.get((int) (SURNAMES.size() * chance.share() * chance.share()));
        return surname + chance.of(GIVEN) + (chance.chance(0.7) ? chance.of(GIVEN) : "");
    }

    private static EmploymentForm form(String group, Seeded chance) {
        boolean platform =
                group.equals("FOOD_DELIVERY_RIDER") || group.equals("RIDE_HAILING_DRIVER");
        return platform
                ? chance.weighed(
                        List.of(
                                EmploymentForm.PLATFORM,
                                EmploymentForm.DISPATCH,
                                EmploymentForm.PART_TIME),
                        0.85,
                        0.1)
                : chance.weighed(
                        List.of(
                                EmploymentForm.STANDARD,
                                EmploymentForm.DISPATCH,
                                EmploymentForm.PART_TIME,
                                EmploymentForm.SELF_EMPLOYED,
                                EmploymentForm.PLATFORM),
                        0.74,
                        0.12,
                        0.05,
                        0.04);
    }

    private static String idNumber(long seed, long number) {
        long place = scattered(seed, number, NUMBERS);
        var born = OLDEST.plusDays(place / SEQUENCES % DAYS);
        long day = born.getYear() * 10_000L + born.getMonthValue() * 100L + born.getDayOfMonth();
        var region = REGIONS.get((int) (place / SEQUENCES / DAYS));
        return Persons.withCheck(region + day + padded(1 + place % SEQUENCES, 1_000));
    }

    private static String mobile(long seed, long number) {
        long place = scattered(seed + 1, number, MOBILES);
        return BLOCKS.get((int) (place / 100_000_000)) + padded(place % 100_000_000, 100_000_000);
    }

    /** With as many digits as the bound has zeros. */
    private static String padded(long number, long bound) {
        return String.valueOf(bound + number).substring(1);
    }

    /** Every number once, far from its neighbours. */
    private static long scattered(long seed, long number, long of) {
        return Math.floorMod(number * STEP + Math.floorMod(seed, of) * 7_919, of);
    }

    private static List<String> letters(String text) {
        return IntStream.range(0, text.length())
                .mapToObj(i -> text.substring(i, i + 1))
                .collect(Collectors.toList());
    }
}
