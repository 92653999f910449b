package org.unionhall.acceptance.faults;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.unionhall.acceptance.Cities;
import org.unionhall.launcher.Platform;
import org.unionhall.launcher.Settings;

/**
 * A platform of its own with a {@link Link} at every joint, people who use it, and as many pieces
 * of bad weather as are wanted; each piece ends with a {@link Verdict}.
 */
final class FaultTrial implements AutoCloseable {

    private static final int APPLICANTS = 4;
    private static final int CLERKS = 2;
    private static final int WARM_MILLIS = 2_000;

    private final Links links;
    private final Platform platform;

    /** A piece of long work is smaller than the work. */
    private static final String SMALL_PIECES = "-DEXPORT_ROWS=5 -DIMPORT_ROWS_A_PIECE=5";

    private final Disk disk;
    private final Path reports;
    private final History history;
    private final Crowd crowd;
    private final Clerks clerks;
    private final Federation federation;
    private final Office office;
    private final Set<String> known = new HashSet<>();
    private int begun;
    private int green;

    private FaultTrial(Disk disk, Path reports) {
        this.disk = disk;
        this.reports = reports;
        links = new Links(Settings.forTests(disk.folder()).with("java-options", SMALL_PIECES));
        platform = Platform.start(links.settings());
        var town = new Cities(platform);
        var city = town.city();
        history = new History(reports.resolve("history-" + System.currentTimeMillis() + ".jsonl"));
        crowd = new Crowd(town, city, history);
        clerks = new Clerks(town, city, history);
        federation = new Federation(town, city, history);
        office = new Office(city, clerks, federation, history);
    }

    /**
     * @param reports where histories are written, and the logs when not all was green
     * @param disk what the data is kept on
     */
    static FaultTrial over(Path reports, Disk disk) {
        return new FaultTrial(disk, reports);
    }

    Databases databases() {
        return new Databases(platform);
    }

    Verdict piece(long seed, List<List<Fault>> rounds) {
        return piece(seed, nemesis -> nemesis.run(rounds), true);
    }

    /**
     * People come, the nemesis does its work, everything settles, the checker judges.
     *
     * @param rebuilding whether every copy is thrown away and built again in the end
     */
    Verdict piece(long seed, Consumer<Nemesis> work, boolean rebuilding) {
        long began = System.nanoTime();
        begun++;
        history.fault("piece with seed " + seed);
        var nemesis = new Nemesis(platform, links, disk, history);
        var crews = new Crews();
        crews.begin(APPLICANTS, seed, 20, crowd::visit);
        crews.begin(CLERKS, seed + 1, 200, clerks::work);
        crews.begin(1, seed + 2, 200, clerks::look);
        crews.begin(1, seed + 3, 1_000, federation::reorganize);
        crews.begin(1, seed + 4, 1_000, office::work);
        try {
            Hands.pause(WARM_MILLIS);
            work.accept(nemesis);
            Hands.pause(WARM_MILLIS);
        } finally {
            links.heal();
            crews.end();
        }
        long weather = System.nanoTime();
        crowd.settle();
        clerks.settle();
        office.settle();
        var verdict = judge(seed, nemesis, began, weather, rebuilding);
        green += verdict.isGreen() ? 1 : 0;
        return verdict;
    }

    private Verdict judge(
            long seed, Nemesis nemesis, long began, long weather, boolean rebuilding) {
        var checker = new Checker(platform);
        var offences = new LinkedHashMap<String, List<String>>();
        offences.put("nothing-waits-after-60-s", checker.liveness());
        long settled = System.nanoTime();
        var evidence = Evidence.gather(history, databases(), new Topics(platform.kafka()));
        offences.putAll(checker.judge(evidence));
        if (evidence.sentAgain() < nemesis.sentUnmoved()) {
            offences.put(
                    "what-was-sent-before-the-cursor-moved-is-sent-again",
                    List.of(nemesis.sentUnmoved() + " kills, " + evidence.sentAgain() + " again"));
        }
        if (rebuilding && offences.get("nothing-waits-after-60-s").isEmpty()) {
            offences.put("rebuilding-changes-nothing", checker.rebuilt(evidence));
        }
        // What an earlier piece broke stays broken, and is not said again.
        offences.replaceAll((name, found) -> found.stream().filter(known::add).toList());
        offences.values().removeIf(List::isEmpty);
        return new Verdict(
                seed,
                history.file(),
                Checker.invariants().size() + (rebuilding ? 3 : 2),
                offences,
                figures(evidence, nemesis, began, weather, settled));
    }

    private static String figures(
            Evidence evidence, Nemesis nemesis, long began, long weather, long settled) {
        var outcomes = new EnumMap<History.Outcome, Integer>(History.Outcome.class);
        evidence.history().forEach(entry -> outcomes.merge(entry.outcome(), 1, Integer::sum));
        return String.format(
                "%d faults %s; calls %s; %d records, %d sent again;"
                        + " weather %d s, settled after %d s, judged in %d s",
                nemesis.done().values().stream().mapToInt(n -> n).sum(),
                nemesis.done(),
                outcomes,
                evidence.told().size(),
                evidence.sentAgain(),
                (weather - began) / 1_000_000_000,
                (settled - weather) / 1_000_000_000,
                (System.nanoTime() - settled) / 1_000_000_000);
    }

    @Override
    public void close() {
        history.close();
        platform.close();
        links.close();
        if (green < begun) {
            disk.keepLogs(reports.resolve("logs-of-" + history.file().getFileName()));
        }
        disk.close();
    }

    /** Virtual users, each on a thread and with luck of its own. */
    private static final class Crews {

        private static final long LONGEST_CALL_MILLIS = 120_000;

        private final List<Thread> threads = new ArrayList<>();
        private final AtomicInteger number = new AtomicInteger();
        private volatile boolean enough;

        void begin(int many, long seed, int restMillis, Consumer<Random> turn) {
            for (int i = 0; i < many; i++) {
                var random = new Random(seed * 31 + i);
                var thread =
                        new Thread(
                                () -> run(random, restMillis, turn),
                                "user-" + number.incrementAndGet());
                thread.setDaemon(true);
                thread.start();
                threads.add(thread);
            }
        }

        private void run(Random random, int restMillis, Consumer<Random> turn) {
            while (!enough) {
                try {
                    turn.accept(random);
                } catch (RuntimeException notNow) {
                    // Could not sign in: nothing was asked for that anybody must keep.
                    Hands.pause(200);
                }
                Hands.pause(restMillis + random.nextInt(restMillis));
            }
        }

        void end() {
            enough = true;
            for (var thread : threads) {
                try {
                    thread.join(LONGEST_CALL_MILLIS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                if (thread.isAlive()) {
                    throw new IllegalStateException(thread.getName() + " does not come home");
                }
            }
        }
    }
}
