package org.unionhall.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** The child processes by name, in the order in which they are started. */
final class Parts {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Logs logs;
    private final boolean restarts;
    private final Map<String, Part> parts = new LinkedHashMap<>();

    Parts(Logs logs, boolean restarts) {
        this.logs = logs;
        this.restarts = restarts;
    }

    void add(String name, Part.Starter starter, BooleanSupplier ready) {
        parts.put(name, new Part(name, starter, ready, restarts));
    }

    Part get(String name) {
        var part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException(
                    "There is no part " + name + " but " + parts.keySet());
        }
        return part;
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    Map<String, Long> pids() {
        var pids = new LinkedHashMap<String, Long>();
        parts.forEach((name, part) -> pids.put(name, part.process().pid()));
        return pids;
    }

    /** Stops these at the same time and answers when all have ended. */
    void stop(List<String> names) {
        var threads = names.stream().map(name -> new Thread(get(name)::stop)).toList();
        threads.forEach(Thread::start);
        for (var thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Answers when all of these are ready.
     *
     * @param givenUp ends the waiting as soon as it is true
     * @throws IllegalStateException with the end of the log of the one that cannot become ready
     */
    void awaitReady(List<String> names, BooleanSupplier givenUp) {
        var began = Instant.now();
        var waiting = new HashSet<>(names);
        while (!waiting.isEmpty()) {
            if (givenUp.getAsBoolean()) {
                throw new IllegalStateException(Say.in("启动被中止", "starting was given up"));
            }
            for (var name : names) {
                if (waiting.contains(name) && get(name).ready()) {
                    waiting.remove(name);
                    logStart(name, began);
                }
            }
            giveUpWhenHopeless(waiting, began);
            pause();
        }
    }

    private void giveUpWhenHopeless(Set<String> waiting, Instant began) {
        for (var name : waiting) {
            boolean ended = !get(name).running();
            if (ended && get(name).refused()) {
                throw new Refused(name, logs.refusal(name));
            }
            if ((ended && !restarts) || Instant.now().isAfter(began.plus(PATIENCE))) {
                throw new IllegalStateException(
                        Say.in("%s 未能启动：", "%s did not become ready:", name)
                                + "\n"
                                + logs.tail(name, 25)
                                + "\n("
                                + logs.of(name)
                                + ")");
            }
        }
    }

    private static void logStart(String name, Instant began) {
        var seconds = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        Say.line("   %-13s 就绪（%.1f 秒）", "   %-13s ready (%.1f s)", name, seconds);
    }

    private static void pause() {
        try {
            Thread.sleep(30);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting.", e);
        }
    }

    /** A part that must not run with what it was given, such as keys that are not its data's. */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String name, String reason) {
            super(Say.in("%s 未启动：%s", "%s does not start: %s", name, reason));
        }
    }
}
