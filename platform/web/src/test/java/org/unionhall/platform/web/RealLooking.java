package org.unionhall.platform.web;

import java.util.Base64;
import java.util.List;
import java.util.Random;

/** Texts as people and programs write them, in which digits mean something else than a person. */
final class RealLooking {

    private static final String CODE = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {
        1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
    };
    private static final List<String> STREETS =
            List.of("中心街", "南二环东路", "延河路", "一三八路", "双拥大道", "百米大道", "七里铺街");
    private static final List<String> REGIONS =
            List.of("110105", "310115", "440305", "610602", "610113", "510107", "130102", "650103");

    private RealLooking() {}

    static String address(Random random) {
        var street = "延安市宝塔区" + of(STREETS, random);
        return switch (random.nextInt(6)) {
            case 0 ->
                    "%s%d号%d栋%d单元%d室"
                            .formatted(
                                    street,
                                    number(random, 2000),
                                    number(random, 40),
                                    number(random, 6),
                                    room(random));
            case 1 ->
                    "%s%d号院%d-%d-%d"
                            .formatted(
                                    street,
                                    number(random, 2000),
                                    number(random, 40),
                                    number(random, 6),
                                    room(random));
            case 2 -> "%s与%s十字向东%d米路南".formatted(street, of(STREETS, random), number(random, 2000));
            case 3 ->
                    "%s 阳光小区 %d 号楼 %d 单元 %d"
                            .formatted(street, number(random, 40), number(random, 6), room(random));
            case 4 -> "%d%s%d号，邮编 716000".formatted(room(random), street, number(random, 2000));
            default ->
                    "No. %d, Yanhe Road, Building %d, Room %d, 716000"
                            .formatted(number(random, 2000), number(random, 40), room(random));
        };
    }

    static String documentNumber(Random random) {
        int year = 2010 + random.nextInt(17);
        int one = number(random, 9999);
        return switch (random.nextInt(10)) {
            case 0 -> "延市工发〔%d〕%d号".formatted(year, one);
            case 1 -> "HT-%d-%05d".formatted(year, one);
            case 2 ->
                    "%d%02d%02d%04d"
                            .formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28), one);
            case 3 -> "军字第%07d号".formatted(random.nextInt(10_000_000));
            case 4 -> "E%08d".formatted(random.nextInt(100_000_000));
            case 5 -> "H%08d%02d".formatted(random.nextInt(100_000_000), random.nextInt(100));
            case 6 -> "6106%09d".formatted(random.nextInt(1_000_000_000));
            case 7 -> "陕工办字(%d)第%d号、第%d号".formatted(year, one, number(random, 999));
            case 8 -> "发票号码 %08d %d 元".formatted(random.nextInt(100_000_000), 10_000 + one);
            default ->
                    "%d-%02d-%02d %02d:%02d—%02d:%02d %d室"
                            .formatted(
                                    year,
                                    1 + random.nextInt(12),
                                    1 + random.nextInt(28),
                                    random.nextInt(24),
                                    random.nextInt(60),
                                    random.nextInt(24),
                                    random.nextInt(60),
                                    room(random));
        };
    }

    /** Of GB 32100, with its check character; half of them all digits, as older ones are. */
    static String creditCode(Random random) {
        var code =
                new StringBuilder(
                                of(
                                        List.of(
                                                "91", "92", "93", "11", "12", "13", "19", "51",
                                                "52", "81", "89", "Y1"),
                                        random))
                        .append(of(REGIONS, random));
        int most = random.nextBoolean() ? 10 : CODE.length();
        while (code.length() < 17) {
            code.append(CODE.charAt(random.nextInt(most)));
        }
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += CODE.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return code.append(CODE.charAt((31 - sum % 31) % 31)).toString();
    }

    /** What programs make: tokens, cursors, trace contexts. */
    static String opaque(Random random) {
        var bytes = new byte[16 + random.nextInt(48)];
        random.nextBytes(bytes);
        return random.nextBoolean()
                ? Base64.getUrlEncoder().withoutPadding().encodeToString(bytes)
                : "00-%016x%016x-%016x-01"
                        .formatted(random.nextLong(), random.nextLong(), random.nextLong());
    }

    private static int number(Random random, int most) {
        return 1 + random.nextInt(most);
    }

    private static int room(Random random) {
        return 100 * number(random, 33) + number(random, 8);
    }

    private static String of(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
