package org.unionhall.platform.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Short commands of the operating system. */
final class Shell {

    private Shell() {}

    /** Whether a program of this name is on the search path. */
    static boolean has(String program) {
        for (var folder :
                System.getenv()
                        .getOrDefault("PATH", "/usr/bin:/bin")
                        .split(File.pathSeparator, -1)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    /**
     * What the command wrote, or an {@link IllegalStateException} that carries it when it failed.
     */
    static String run(List<String> command) {
        var result = tryTo(command);
        if (result.exitCode() != 0) {
            throw new IllegalStateException(
                    command.get(0) + " ended with " + result.exitCode() + ": " + result.output());
        }
        return result.output();
    }

    static boolean succeeds(List<String> command) {
        try {
            return tryTo(command).exitCode() == 0;
        } catch (UncheckedIOException absent) {
            return false;
        }
    }

    static void signal(long pid, String signal) {
        succeeds(List.of("sh", "-c", "kill -" + signal + " " + pid));
    }

    private static Result tryTo(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Result(process.waitFor(), output.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while running " + command.get(0), e);
        }
    }

    private record Result(int exitCode, String output) {}
}
