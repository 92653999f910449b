package org.unionhall.acceptance.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.apache.kafka.common.KafkaException;
import org.unionhall.launcher.Platform;

/** Does what a {@link Schedule} says, and undoes it: after each round every part lives again. */
final class Nemesis {

    private static final String MOVING_THE_CURSOR =
            """
            FROM pg_stat_activity
            WHERE usename = current_user AND wait_event_type = 'Lock'
              AND query LIKE 'UPDATE outbox_cursor c SET position%'
            """;

    private static final long LONGEST_LOCK_MILLIS = 8_000;
    private static final int TRIES = 10;
    private static final int BETWEEN_MILLIS = 400;

    private final Platform platform;
    private final Links links;
    private final Databases databases;
    private final Topics topics;
    private final Hands hands;
    private final Disk disk;
    private final History history;
    private final Map<Fault.Kind, Integer> done = new TreeMap<>();
    private final AtomicInteger sentUnmoved = new AtomicInteger();

    Nemesis(Platform platform, Links links, Disk disk, History history) {
        this.platform = platform;
        this.links = links;
        this.databases = new Databases(platform);
        this.topics = new Topics(platform.kafka());
        this.hands = new Hands(platform);
        this.disk = disk;
        this.history = history;
    }

    /** How often each kind came. */
    Map<Fault.Kind, Integer> done() {
        return done;
    }

    /** How often a relay died after the broker had its messages and before its cursor moved. */
    int sentUnmoved() {
        return sentUnmoved.get();
    }

    void run(List<List<Fault>> rounds) {
        for (var round : rounds) {
            history.fault(round.toString());
            var running = new ArrayList<CompletableFuture<Void>>();
            for (var fault : round) {
                running.add(CompletableFuture.runAsync(() -> inflict(fault), Nemesis::thread));
                done.merge(fault.kind(), 1, Integer::sum);
            }
            try {
                running.forEach(CompletableFuture::join);
            } catch (CompletionException failed) {
                throw new IllegalStateException("While " + round, failed.getCause());
            }
            history.fault("over: " + round);
            Hands.pause(BETWEEN_MILLIS);
        }
        links.heal();
    }

    private static void thread(Runnable work) {
        new Thread(work, "nemesis").start();
    }

    private void inflict(Fault fault) {
        int millis = fault.millis();
        switch (fault.kind()) {
            case KILL -> {
                hands.kill(fault.target());
                back(fault);
            }
            case KILL_BETWEEN_SENDING_AND_CURSOR -> {
                killBetweenSendingAndCursor(fault.target());
                back(fault);
            }
            case IMMEDIATE_STOP -> {
                hands.stopPostgresAtOnce();
                back(fault);
            }
            case FREEZE -> {
                hands.freeze(fault.target());
                Hands.pause(millis);
                hands.thaw(fault.target());
            }
            case DISK_FULL -> {
                disk.fill();
                Hands.pause(millis);
                disk.empty();
                bringTheDead();
            }
            case DUPLICATE -> put("duplicates", () -> letters(fault).duplicates());
            case STALE -> put("stale versions", () -> letters(fault).staleVersions());
            case POISON -> put("poison", () -> letters(fault).poison());
            default -> weather(fault);
        }
    }

    private Letters letters(Fault fault) {
        return new Letters(topics, fault.number());
    }

    /** Another fault may have the broker: then a little later. */
    private void put(String what, IntSupplier letters) {
        for (int attempt = 1; ; attempt++) {
            try {
                history.fault(what + ": " + letters.getAsInt());
                return;
            } catch (KafkaException | IllegalStateException away) {
                if (attempt == TRIES) {
                    throw away;
                }
                Hands.pause(1_000);
            }
        }
    }

    private void weather(Fault fault) {
        var link = links.get(fault.target());
        switch (fault.kind()) {
            case DELAY -> link.turn(Weather.delayed(Duration.ofMillis(50 + fault.millis() / 20)));
            case THROTTLE -> link.turn(Weather.throttled(20_000));
            case DEAF -> link.turn(Weather.deaf());
            case MUTE -> link.turn(Weather.mute());
            case BLACK_HOLE -> link.turn(Weather.blackHole());
            case REFUSE -> {
                link.turn(Weather.refusing());
                link.reset();
            }
            case FORSAKE -> link.forsake();
            case RESET -> link.reset();
            default -> throw new IllegalArgumentException(fault.toString());
        }
        Hands.pause(fault.millis());
        link.turn(Weather.FAIR);
    }

    private void back(Fault fault) {
        Hands.pause(fault.millis() / 4);
        hands.bring(fault.target());
    }

    private void bringTheDead() {
        for (var part : List.of("postgres", "kafka", "stand-ins")) {
            if (!platform.running(part)) {
                hands.bring(part);
            }
        }
        for (var part : List.of("membership", "organization", "events", "gateway")) {
            hands.bring(part);
        }
    }

    /**
     * Holds the cursors, so that the relay sends, hears that the broker has it, and cannot go on;
     * kills the service there.
     */
    private void killBetweenSendingAndCursor(String service) {
        try (var connection = databases.open(service)) {
            connection.setAutoCommit(false);
            try (var hold = connection.createStatement()) {
                hold.execute("SET lock_timeout = '2s'");
                hold.execute("SELECT * FROM outbox_cursor FOR UPDATE");
            }
            long began = System.nanoTime();
            boolean sent = false;
            while (!sent && millisSince(began) < LONGEST_LOCK_MILLIS) {
                sent = databases.number(service, "SELECT count(*)" + MOVING_THE_CURSOR) > 0;
            }
            hands.kill(service);
            // The server would still move the cursor for the dead: their sessions end first.
            long ended =
                    databases.number(
                            service,
                            "SELECT count(pg_terminate_backend(pid, 2000))" + MOVING_THE_CURSOR);
            sentUnmoved.addAndGet(ended > 0 ? 1 : 0);
            history.fault(
                    ended > 0
                            ? service + " had sent and not moved its cursor"
                            : service + " had nothing to send");
            connection.rollback();
        } catch (SQLException | IllegalStateException away) {
            // Another fault has the database: the service dies all the same.
            hands.kill(service);
        }
    }

    private static long millisSince(long began) {
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
}
