package org.unionhall.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.unionhall.platform.embedded.Ports;

/** How the platform is to be started. The command line wins over the environment. */
public final class Settings {

    /** What is to be done beside starting. */
    public enum Wish {
        /** No demonstration data. */
        EMPTY,
        /** Do the main job once, step by step. */
        WALKTHROUGH,
        /** End after the walkthrough. */
        EXIT,
        /** Only write what makes later starts quick; part of building. */
        PREPARE,
        /** Explain the settings and end. */
        HELP
    }

    private final Path home;
    private final Map<Option, String> values = new EnumMap<>(Option.class);
    private final Map<Option, Integer> ports = new EnumMap<>(Option.class);
    private final Map<Detour, Integer> detours = new LinkedHashMap<>();
    private final List<String> kafkaDoors = new ArrayList<>();
    private final Map<String, Integer> seconds = new LinkedHashMap<>();
    private final Set<Wish> wishes = EnumSet.noneOf(Wish.class);

    /** From one part to another: {@code membership} to {@code postgres}. */
    private record Detour(String from, String to) {}

    private Settings(Path home) {
        this.home = home;
    }

    /**
     * Reads the command line and the environment.
     *
     * @throws BadSetting for an unknown flag, a missing value or a value that cannot be read
     */
    public static Settings parse(List<String> arguments, Map<String, String> environment) {
        var settings = new Settings(home(environment));
        for (var option : Option.values()) {
            var given = environment.get(option.variable());
            settings.values.put(option, given == null ? option.standard : given.strip());
        }
        var rest = arguments.iterator();
        while (rest.hasNext()) {
            var flag = rest.next();
            var wish = wish(flag);
            if (wish != null) {
                settings.wishes.add(wish);
                continue;
            }
            int equals = flag.indexOf('=');
            var option = option(equals < 0 ? flag : flag.substring(0, equals));
            if (equals < 0 && !rest.hasNext()) {
                throw new BadSetting(Say.in("%1$s 缺少值", "%1$s needs a value", flag));
            }
            settings.values.put(option, equals < 0 ? rest.next() : flag.substring(equals + 1));
        }
        settings.readPorts();
        Limits.check(settings);
        return settings;
    }

    /**
     * For tests: free ports, a folder of one's own, nothing restarted by itself, no demonstration.
     */
    public static Settings forTests(Path data) {
        var settings = parse(List.of("--empty", "--restart=false"), System.getenv());
        settings.values.put(Option.DATA, data.toString());
        settings.values.put(Option.DISK_RESERVE, "16");
        for (var option : Option.values()) {
            if (isPort(option)) {
                settings.ports.put(option, Ports.free());
            }
        }
        return settings;
    }

    /** For the start that only writes class archives: like a test's. */
    static Settings forPreparing(Path data) {
        var settings = forTests(data);
        settings.wishes.add(Wish.PREPARE);
        return settings;
    }

    /** The same with one value changed, named as on the command line: {@code "heap", "256m"}. */
    public Settings with(String name, String value) {
        var changed = copy();
        var option = option("--" + name);
        changed.values.put(option, value);
        if (isPort(option)) {
            changed.ports.put(option, port(option, value));
        }
        return changed;
    }

    /**
     * The same, with one part reaching another at this port of 127.0.0.1 instead of its own. For
     * tests that put something in between.
     *
     * @param from a service or the gateway
     * @param to {@code postgres}, {@code stand-ins} or a service
     */
    public Settings detour(String from, String to, int port) {
        var changed = copy();
        changed.detours.put(new Detour(from, to), port);
        return changed;
    }

    /**
     * The same for Kafka, which answers where to go on: a client that comes by {@code door}, a port
     * the broker opens for this, is sent back to {@code port}.
     */
    public Settings detourToKafka(String from, int door, int port) {
        var changed = detour(from, "kafka", port);
        changed.kafkaDoors.add(from.toUpperCase(Locale.ROOT) + ":" + door + ":" + port);
        return changed;
    }

    /**
     * The same with a second instance of a service, which is the part {@code membership-2} and has
     * a port of its own. Who is to reach it is to be told so by a {@linkplain #detour detour}.
     */
    public Settings second(String service) {
        var changed = copy();
        changed.seconds.put(service + Applications.SECOND, Ports.free());
        return changed;
    }

    /** The names of the second instances. */
    Set<String> seconds() {
        return seconds.keySet();
    }

    /** The port a part listens on. */
    public int portOf(String part) {
        if (seconds.containsKey(part)) {
            return seconds.get(part);
        }
        return port(
                switch (part) {
                    case "membership" -> Option.MEMBERSHIP_PORT;
                    case "organization" -> Option.ORGANIZATION_PORT;
                    case "events" -> Option.EVENTS_PORT;
                    case "gateway" -> Option.PORT;
                    case "stand-ins" -> Option.STAND_INS_PORT;
                    case "kafka" -> Option.KAFKA_PORT;
                    case "postgres" -> Option.POSTGRES_PORT;
                    default -> throw new IllegalArgumentException("There is no " + part);
                });
    }

    /** The port by which one part reaches another. */
    int portOf(String part, String seenFrom) {
        return detours.getOrDefault(new Detour(seenFrom, part), portOf(part));
    }

    /** The further ports Kafka listens on, as {@code KafkaEngine} takes them. */
    List<String> kafkaDoors() {
        return List.copyOf(kafkaDoors);
    }

    private Settings copy() {
        var copy = new Settings(home);
        copy.values.putAll(values);
        copy.ports.putAll(ports);
        copy.detours.putAll(detours);
        copy.kafkaDoors.addAll(kafkaDoors);
        copy.seconds.putAll(seconds);
        copy.wishes.addAll(wishes);
        return copy;
    }

    String get(Option option) {
        return values.get(option);
    }

    int port(Option option) {
        return ports.get(option);
    }

    boolean wants(Wish wish) {
        return wishes.contains(wish);
    }

    boolean restarts() {
        return Boolean.parseBoolean(get(Option.RESTART));
    }

    /** The folder of the project, where the built applications are. */
    Path home() {
        return home;
    }

    Path data() {
        return home.resolve(get(Option.DATA)).toAbsolutePath().normalize();
    }

    String publicUrl() {
        var given = get(Option.PUBLIC_URL);
        return given.isEmpty() ? "http://localhost:" + port(Option.PORT) : given;
    }

    /** Those of the wanted ports that somebody else uses, in words that name the setting. */
    List<String> takenPorts() {
        return ports.entrySet().stream()
                .filter(port -> Ports.taken(port.getValue()))
                .map(port -> taken(port.getKey(), port.getValue()))
                .toList();
    }

    private static String taken(Option option, int port) {
        return Say.in(
                "端口 %d(%s)已被占用：用 %s 或 %s 换一个",
                "port %d (%s) is in use: choose another one by %s or %s",
                port,
                Say.in(option.chinese, option.english),
                option.flag(),
                option.variable());
    }

    private void readPorts() {
        for (var option : Option.values()) {
            if (isPort(option)) {
                ports.put(option, port(option, get(option)));
            }
        }
        if (ports.values().stream().distinct().count() < ports.size()) {
            throw new BadSetting(
                    Say.in(
                            "多个设置使用同一端口：%s；请各用一个端口。",
                            "several settings name one port: %s; give each a port of its own.",
                            shared()));
        }
    }

    /** {@code --port, --events-port (8080)}. */
    private String shared() {
        var flags = new java.util.TreeMap<Integer, List<String>>();
        ports.forEach(
                (option, port) ->
                        flags.computeIfAbsent(port, any -> new ArrayList<>()).add(option.flag()));
        return flags.entrySet().stream()
                .filter(port -> port.getValue().size() > 1)
                .map(port -> String.join(", ", port.getValue()) + " (" + port.getKey() + ")")
                .collect(java.util.stream.Collectors.joining("; "));
    }

    private static int port(Option option, String value) {
        try {
            int port = Integer.parseInt(value);
            if (port >= 0 && port <= 65_535) {
                return Ports.orFree(port);
            }
        } catch (NumberFormatException e) {
            // added below
        }
        throw new BadSetting(
                Say.in(
                        "%s 应为 0 至 65535 的端口号（0：自动选择空闲端口），而不是“%s”。",
                        "%s must be a port, 0 to 65535 (0: a free one), not \"%s\".",
                        option.flag(),
                        value));
    }

    private static boolean isPort(Option option) {
        return option.name().endsWith("PORT");
    }

    private static Wish wish(String flag) {
        for (var wish : Wish.values()) {
            if (flag.equals("--" + wish.name().toLowerCase(Locale.ROOT))) {
                return wish;
            }
        }
        return flag.equals("-h") ? Wish.HELP : null;
    }

    private static Option option(String flag) {
        for (var option : Option.values()) {
            if (option.flag().equals(flag)) {
                return option;
            }
        }
        throw new BadSetting(
                Say.in(
                        "没有 %s 这个选项；./start --help 列出全部选项。",
                        "there is no %s; ./start --help lists what there is.", flag));
    }

    private static Path home(Map<String, String> environment) {
        var given = environment.get("UNIONHALL_HOME");
        var folder = Path.of(given == null ? "" : given).toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("launcher/src"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new BadSetting(
                    Say.in(
                            "从当前目录找不到项目目录；请设置 UNIONHALL_HOME。",
                            "the project's folder is not found from here; set UNIONHALL_HOME."));
        }
        return folder;
    }

    /** A setting that cannot be understood. */
    public static final class BadSetting extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadSetting(String message) {
            super(message);
        }
    }
}
