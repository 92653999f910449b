package org.unionhall.platform.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Ends child processes when this JVM is gone, however it ended, {@code kill -9} included.
 *
 * <p>One small shell process per JVM reads the list of guarded processes from a pipe; the end of
 * the pipe is the end of the JVM. A child started in its own session ({@link #ownSession}) does not
 * get the Ctrl-C of the terminal, so its starter decides the order in which things stop.
 */
public final class Watchdog {

    private static final Map<Long, String> GUARDED = new LinkedHashMap<>();
    private static Process shell;

    private Watchdog() {}

    /** From now on {@code pid} gets {@code signal} (such as {@code TERM}) when this JVM ends. */
    public static void guard(long pid, String signal) {
        synchronized (GUARDED) {
            GUARDED.put(pid, signal);
            tell("+ " + pid + " " + signal);
        }
    }

    /** The process has ended or is nobody's business any more. */
    public static void release(long pid) {
        synchronized (GUARDED) {
            if (GUARDED.remove(pid) != null) {
                tell("- " + pid);
            }
        }
    }

    /** The command, started in a session of its own where the system can do that. */
    public static List<String> ownSession(List<String> command) {
        var whole = new ArrayList<String>();
        if (Shell.has("setsid")) {
            whole.add("setsid");
        }
        whole.addAll(command);
        return whole;
    }

    private static void tell(String line) {
        try {
            if (shell == null || !shell.isAlive()) {
                shell = start();
                var everything = new StringBuilder();
                GUARDED.forEach(
                        (pid, signal) -> everything.append("+ " + pid + " " + signal + "\n"));
                write(everything.toString());
            } else {
                write(line + "\n");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The watchdog of child processes cannot be reached.", e);
        }
    }

    private static void write(String lines) throws IOException {
        var out = shell.getOutputStream();
        out.write(lines.getBytes(UTF_8));
        out.flush();
    }

    private static Process start() throws IOException {
        try (InputStream script = Watchdog.class.getResourceAsStream("watchdog.sh")) {
            var text = new String(script.readAllBytes(), UTF_8);
            return new ProcessBuilder(ownSession(List.of("sh", "-c", text, "unionhall-watchdog")))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        }
    }
}
