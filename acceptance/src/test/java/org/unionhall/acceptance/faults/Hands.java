package org.unionhall.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.unionhall.launcher.Platform;

/** What can be done to processes from outside. */
final class Hands {

    private static final int TRIES = 6;

    private final Platform platform;

    Hands(Platform platform) {
        this.platform = platform;
    }

    void kill(String part) {
        platform.kill9(part);
    }

    /** Ends PostgreSQL's {@code immediate} way: nothing is finished, nothing is written. */
    void stopPostgresAtOnce() {
        var server = ProcessHandle.of(platform.pid("postgres"));
        signal("QUIT", List.of(platform.pid("postgres")));
        server.ifPresent(process -> process.onExit().join());
    }

    /** Stops the part and all its child processes where they stand. */
    void freeze(String part) {
        signal("STOP", family(part));
    }

    void thaw(String part) {
        signal("CONT", family(part));
    }

    /**
     * Brings a dead part back, as whoever supervises it does: one that cannot start, because
     * something it needs is away too, is started again.
     */
    void bring(String part) {
        for (int attempt = 1; ; attempt++) {
            try {
                platform.start(part);
                platform.awaitReady(List.of(part));
                return;
            } catch (IllegalStateException notYet) {
                if (attempt == TRIES) {
                    throw notYet;
                }
                pause(1_000);
            }
        }
    }

    private List<Long> family(String part) {
        var pid = platform.pid(part);
        var all = new java.util.ArrayList<Long>();
        ProcessHandle.of(pid)
                .ifPresent(process -> process.descendants().forEach(child -> all.add(child.pid())));
        all.add(pid);
        return all;
    }

    private static void signal(String signal, List<Long> pids) {
        var command = new StringBuilder("kill -" + signal);
        pids.forEach(pid -> command.append(' ').append(pid));
        try {
            new ProcessBuilder("sh", "-c", command.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(10, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
