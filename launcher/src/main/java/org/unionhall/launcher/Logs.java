package org.unionhall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The log files of the child processes: a new one at each start, three old ones, none endless. */
final class Logs {

    static final long LARGEST = 20L * 1024 * 1024;
    private static final int KEPT = 3;
    private static final String BORDER = "。 / ";

    private final Path folder;

    Logs(Path folder) {
        this.folder = folder;
    }

    Path of(String name) {
        return folder.resolve(name + ".log");
    }

    /** Puts the log of the last start aside. */
    void fresh(String name) {
        try {
            Files.createDirectories(folder);
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            for (int age = KEPT - 1; age >= 0; age--) {
                var from = age == 0 ? of(name) : old(name, age);
                if (Files.exists(from)) {
                    Files.move(from, old(name, age + 1), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Empties what has grown too large, after keeping a copy. The writers append, so they go on.
     */
    void bound() {
        try (var files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".log")).toList()) {
                if (Files.size(file) > LARGEST) {
                    var name = file.getFileName().toString().replace(".log", "");
                    Files.copy(file, old(name, 1), StandardCopyOption.REPLACE_EXISTING);
                    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                        channel.truncate(0);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last lines, for a message about what went wrong. */
    String tail(String name, int lines) {
        try {
            var all = Files.exists(of(name)) ? Files.readAllLines(of(name)) : List.<String>of();
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (IOException e) {
            return "(" + e.getMessage() + ")";
        }
    }

    /** Why a process refused to start: the last such sentence, in the language of the person. */
    String refusal(String name) {
        var lines = tail(name, 50).lines().filter(line -> line.contains(" FATAL ")).toList();
        if (lines.isEmpty()) {
            return tail(name, 5);
        }
        var line = lines.get(lines.size() - 1);
        var sentences = line.substring(line.indexOf(']') + 1).strip();
        int border = sentences.indexOf(BORDER);
        return border < 0
                ? sentences
                : Say.in(
                        "%s",
                        "%2$s",
                        sentences.substring(0, border + 1),
                        sentences.substring(border + BORDER.length()));
    }

    private Path old(String name, int age) {
        return folder.resolve(name + "." + age + ".log.old");
    }
}
