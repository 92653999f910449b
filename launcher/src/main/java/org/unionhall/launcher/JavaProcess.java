package org.unionhall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.unionhall.platform.embedded.Watchdog;

/** A JVM with modest settings, in a session of its own, writing to its log file. */
final class JavaProcess implements Part.Running {

    private static final int PATIENCE_SECONDS = 20;
    private static final int WARNS_OF_UNSAFE = 24;

    private final Process process;

    private JavaProcess(Process process) {
        this.process = process;
    }

    /** Starts {@code java <options> <what…>} with these variables added to the environment. */
    static JavaProcess start(
            List<String> options, List<String> what, Map<String, String> variables, Path log) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-Xms56m", // or the heap begins at its largest and is never small again
                        "-Xss512k",
                        "-XX:ReservedCodeCacheSize=64m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dstderr.encoding=UTF-8"));
        if (Runtime.version().feature() >= WARNS_OF_UNSAFE) {
            // Netty and the compressors use what is to go one day; the warnings would be no log
            // lines.
            command.add("--sun-misc-unsafe-memory-access=allow");
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(options);
        command.addAll(what);
        var builder =
                new ProcessBuilder(Watchdog.ownSession(command))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("UNIONHALL_"));
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        builder.environment().putAll(variables);
        try {
            var process = builder.start();
            Watchdog.guard(process.pid(), "TERM");
            return new JavaProcess(process);
        } catch (IOException e) {
            throw new UncheckedIOException("A Java process could not be started.", e);
        }
    }

    @Override
    public Process process() {
        return process;
    }

    @Override
    public void stop() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        Watchdog.release(process.pid());
    }
}
