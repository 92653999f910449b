package org.unionhall.standins;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/**
 * The stand-ins as a process of their own, for tests.
 *
 * <pre>{@code
 * try (var standIns = StandInProcess.start(0)) {
 *     standIns.url(); // http://127.0.0.1:…
 * }
 * }</pre>
 */
public final class StandInProcess implements AutoCloseable {

    private final Process process;
    private final int port;

    private StandInProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the process with the class path of this JVM and answers when it listens; 0 takes a
     * free port. It ends when this JVM ends.
     */
    public static StandInProcess start(int port) {
        try {
            var builder = new ProcessBuilder(command());
            builder.environment().put("PORT", String.valueOf(port));
            builder.environment().put("STOP_WITH_INPUT", "true");
            builder.redirectError(ProcessBuilder.Redirect.INHERIT);
            var process = builder.start();
            return new StandInProcess(process, listeningPort(process.inputReader()));
        } catch (IOException e) {
            throw new UncheckedIOException("The stand-ins could not be started.", e);
        }
    }

    /** Address without a trailing slash. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** The same as {@link #url()}. */
    public URI uri() {
        return URI.create(url());
    }

    /** The port they listen on. */
    public int port() {
        return port;
    }

    /** Ends the process at once. Idempotent. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx48m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                StandIns.class.getName());
    }

    private static int listeningPort(BufferedReader output) throws IOException {
        var line = output.readLine();
        if (line == null) {
            throw new IOException("The stand-ins ended before they listened.");
        }
        return Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
    }
}
