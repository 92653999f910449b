package org.unionhall.launcher;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a setting may be; what it may not is one sentence for the person at the terminal. */
final class Limits {

    private static final Pattern SIZE = Pattern.compile("([1-9][0-9]{0,8})([kKmMgG])");
    private static final Pattern BUFFERS = Pattern.compile("[1-9][0-9]{0,8}(kB|MB|GB)");
    private static final long SMALLEST_HEAP = 64L << 20;
    private static final int MOST_CONNECTIONS = 36;

    private Limits() {}

    static void check(Settings settings) {
        heap(settings, Option.HEAP);
        heap(settings, Option.KAFKA_HEAP);
        require(
                BUFFERS.matcher(settings.get(Option.SHARED_BUFFERS)).matches(),
                settings,
                Option.SHARED_BUFFERS,
                "应为带单位的大小，如 64MB",
                "must be a size with its unit, such as 64MB");
        require(
                settings.get(Option.DISK_RESERVE).matches("[0-9]{1,7}"),
                settings,
                Option.DISK_RESERVE,
                "应为以 MB 计的整数，如 256",
                "must be a whole number of megabytes, such as 256");
        require(
                connections(settings.get(Option.DATA_POOL)),
                settings,
                Option.DATA_POOL,
                "应为 2 至 " + MOST_CONNECTIONS + " 的整数",
                "must be a whole number, 2 to " + MOST_CONNECTIONS);
        require(
                settings.get(Option.RESTART).matches("true|false"),
                settings,
                Option.RESTART,
                "应为 true 或 false",
                "must be true or false");
        var publicUrl = settings.get(Option.PUBLIC_URL);
        require(
                publicUrl.isEmpty() || isAddress(publicUrl),
                settings,
                Option.PUBLIC_URL,
                "应为 http:// 或 https:// 开头的地址，不带路径，如 http://192.168.1.10:8080",
                "must be an http:// or https:// address without a path, such as"
                        + " http://192.168.1.10:8080");
    }

    /**
     * Whether the data folder can be used; called before anything is made in it.
     *
     * @throws Settings.BadSetting when it cannot
     */
    static void checkFolder(Path data) {
        var existing = data;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        if (existing == null || !Files.isDirectory(existing) || !Files.isWritable(existing)) {
            throw new Settings.BadSetting(
                    Say.in(
                            "数据目录 %s 不能使用：%s 不是可写的目录；请用 --data 另选一个。",
                            "the data folder %s cannot be used: %s is no folder that you may write"
                                    + " to; choose another one by --data.",
                            data,
                            existing));
        }
    }

    private static void heap(Settings settings, Option option) {
        var size = SIZE.matcher(settings.get(option));
        require(
                size.matches() && bytes(size.group(1), size.group(2)) >= SMALLEST_HEAP,
                settings,
                option,
                "应为不小于 64m 的大小，如 256m 或 1g",
                "must be a size of at least 64m, such as 256m or 1g");
    }

    private static long bytes(String number, String unit) {
        int shift =
                switch (unit.toLowerCase(Locale.ROOT)) {
                    case "k" -> 10;
                    case "m" -> 20;
                    default -> 30;
                };
        return Long.parseLong(number) << shift;
    }

    private static boolean connections(String value) {
        return value.matches("[0-9]{1,3}")
                && Integer.parseInt(value) >= 2
                && Integer.parseInt(value) <= MOST_CONNECTIONS;
    }

    private static boolean isAddress(String value) {
        try {
            var address = URI.create(value);
            return value.matches("https?://.+")
                    && address.getHost() != null
                    && address.getPath().isEmpty()
                    && address.getQuery() == null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    private static void require(
            boolean good, Settings settings, Option option, String chinese, String english) {
        if (!good) {
            throw new Settings.BadSetting(
                    Say.in(
                            "%1$s（%2$s）%3$s，而不是“%5$s”。",
                            "%1$s (%2$s) %4$s, not \"%5$s\".",
                            option.flag(),
                            option.variable(),
                            chinese,
                            english,
                            settings.get(option)));
        }
    }
}
