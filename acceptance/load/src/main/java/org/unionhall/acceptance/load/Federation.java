package org.unionhall.acceptance.load;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Loads a federation into a running platform: data folder, number of unions, of members, seed.
 * Tells what stands where in {@code federation.json} of the data folder.
 */
public final class Federation {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "federation.json";

    private final Instant began = Instant.now();

    private Federation() {}

    /** A clerk's account and what it covers. */
    record Desk(UUID account, UUID unit, String level, int members) {}

    /** What the other tools need to know of a federation that was loaded. */
    record Loaded(
            long seed,
            int units,
            int members,
            UUID city,
            UUID drive,
            List<Channels.Channel> channels,
            List<Desk> desks) {

        static Loaded of(Path data) throws IOException {
            return JSON.readValue(data.resolve(FILE).toFile(), Loaded.class);
        }
    }

    public static void main(String[] arguments) throws Exception {
        var data = arguments[0];
        int units = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3_500;
        int members = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 386_057;
        long seed = arguments.length > 3 ? Long.parseLong(arguments[3]) : 1;
        new Federation().load(Installation.of(data), units, members, seed);
    }

    private void load(Installation installation, int units, int members, long seed)
            throws SQLException, InterruptedException, IOException {
        long tree = LoadUnions.nextTree(installation);
        var unions = Tree.grow(seed, units, members, tree, tree == 0 ? "" : String.valueOf(tree));
        var loadUnions = new LoadUnions(installation, seed);
        loadUnions.found(unions);
        var clerks = loadUnions.appoint(unions);
        say("%,d unions and %,d clerks are in the database", unions.size(), clerks.size());
        var settled = new Settled(installation);
        settled.await(Duration.ofMinutes(10), this::say);
        say("everybody knows the unions");
        var drive = Channels.open(installation, unions);
        settled.await(Duration.ofMinutes(2), this::say);
        var roll = new Roll(seed, unions);
        var before = Instant.now();
        new LoadMembers(installation, seed, roll, drive.channels()).load();
        double seconds = Duration.between(before, Instant.now()).toMillis() / 1000.0;
        say("%,d members are in the database: %,.0f a second", roll.size(), roll.size() / seconds);
        write(
                installation,
                new Loaded(
                        seed,
                        units,
                        members,
                        unions.get(0).id(),
                        drive.id(),
                        new ArrayList<>(drive.channels().values()),
                        clerks.stream()
                                .map(
                                        c ->
                                                new Desk(
                                                        c.account(),
                                                        c.union().id(),
                                                        c.union().level().name(),
                                                        c.union().below()))
                                .toList()));
        settled.await(Duration.ofMinutes(20), this::say);
        seconds = Duration.between(before, Instant.now()).toMillis() / 1000.0;
        say("and everybody knows them: %,.0f a second", roll.size() / seconds);
        settled.analyse();
        new Verify(installation, Loaded.of(installation.file(""))).run(this::say);
    }

    private static void write(Installation installation, Loaded told) throws IOException {
        Files.writeString(installation.file(FILE), JSON.writeValueAsString(told));
    }

    private void say(String what, Object... values) {
        long seconds = Duration.between(began, Instant.now()).toSeconds();
        System.out.println(
                String.format(Locale.ROOT, "%4d s  ", seconds)
                        + String.format(Locale.ROOT, what, values));
    }

    /** Where progress is told. */
    interface Voice {
        void say(String what, Object... values);
    }

    static Map<String, String> member(Person person) {
        return Map.of("idType", "RESIDENT_ID", "idNumber", person.idNumber(), "purpose", "核对装载结果");
    }
}
