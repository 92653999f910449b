package org.unionhall.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.unionhall.platform.embedded.Watchdog;

/** One child process of the platform: started, watched, stopped, and started again. */
final class Part {

    /** A started process and how it is ended orderly. */
    interface Running {
        Process process();

        /** Ends it orderly and answers when it has ended; kills it when it takes too long. */
        void stop();
    }

    /** How the process is started. It answers at once, unless readiness is part of starting. */
    interface Starter {
        Running start();
    }

    /** With this code a process ends that must not be started again: its log says why. */
    static final int REFUSED = 78;

    private static final Duration SETTLED = Duration.ofSeconds(60);
    private static final long LONGEST_PAUSE_MILLIS = 30_000;

    private final String name;
    private final Starter starter;
    private final BooleanSupplier ready;
    private final boolean restarts;
    private Running running;
    private boolean wanted;

    Part(String name, Starter starter, BooleanSupplier ready, boolean restarts) {
        this.name = name;
        this.starter = starter;
        this.ready = ready;
        this.restarts = restarts;
    }

    String name() {
        return name;
    }

    synchronized void start() {
        wanted = true;
        if (running == null || !running.process().isAlive()) {
            running = starter.start();
            watch(running.process(), 1);
        }
    }

    /** Ends it orderly; it is not started again by itself. */
    void stop() {
        Running ending;
        synchronized (this) {
            wanted = false;
            ending = running;
        }
        if (ending != null) {
            signal("CONT");
            ending.stop();
        }
    }

    /** Ends it as a power cut would and waits until it is gone. */
    void kill() {
        var process = process();
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends {@code STOP} or {@code CONT} to the process. */
    void signal(String signal) {
        var process = process();
        if (process.isAlive()) {
            try {
                new ProcessBuilder("sh", "-c", "kill -" + signal + " " + process.pid())
                        .start()
                        .waitFor(10, TimeUnit.SECONDS);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    synchronized Process process() {
        return running.process();
    }

    synchronized boolean running() {
        return running != null && running.process().isAlive();
    }

    /** Whether it has ended because it must not run with what it was given. */
    synchronized boolean refused() {
        return running != null
                && !running.process().isAlive()
                && running.process().exitValue() == REFUSED;
    }

    boolean ready() {
        return running() && ready.getAsBoolean();
    }

    private void watch(Process process, int attempt) {
        var since = Instant.now();
        var watcher = new Thread(() -> await(process, since, attempt), "watch-" + name);
        watcher.setDaemon(true);
        watcher.start();
    }

    private void await(Process process, Instant since, int attempt) {
        try {
            int code = process.waitFor();
            Watchdog.release(process.pid());
            if (code == REFUSED) {
                return;
            }
            if (stillWanted(process) && restarts) {
                boolean settled = Instant.now().isAfter(since.plus(SETTLED));
                startAgain(process, code, settled ? 1 : attempt);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain(Process dead, int code, int attempt) throws InterruptedException {
        long pause = Math.min(LONGEST_PAUSE_MILLIS, 500L << Math.min(attempt - 1, 10));
        Say.line(
                "!! %s 意外退出（代码 %d），%.1f 秒后重新启动",
                "!! %s ended unexpectedly (code %d); starting it again in %.1f s",
                name,
                code,
                pause / 1000.0);
        Thread.sleep(pause);
        synchronized (this) {
            if (!stillWanted(dead)) {
                return;
            }
            try {
                running = starter.start();
                watch(running.process(), attempt + 1);
                Say.line("!! %s 已重新启动", "!! %s was started again", name);
                return;
            } catch (RuntimeException e) {
                Say.line("!! %s 启动失败：%s", "!! %s could not be started: %s", name, e.getMessage());
            }
        }
        startAgain(dead, code, attempt + 1);
    }

    private synchronized boolean stillWanted(Process process) {
        return wanted && running.process() == process;
    }
}
