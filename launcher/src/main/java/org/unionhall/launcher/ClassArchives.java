package org.unionhall.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * Class-data archives (AppCDS) of the child processes: written once after a build, used by every
 * start, which then needs about half the processor time. Without them everything works the same,
 * only slower. A process that has written one stays fat, so it is a start of its own that writes.
 */
final class ClassArchives {

    private static final int PATIENCE_SECONDS = 60;

    private final Path folder;
    private final boolean writing;
    private final Map<String, Path> missing = new ConcurrentHashMap<>();

    ClassArchives(Path folder, boolean writing) {
        this.folder = folder;
        this.writing = writing;
    }

    /** The options for a part whose classes are in the jars of this folder. */
    List<String> options(String part, Path jars) {
        try {
            var archive = folder.resolve(part + "-" + fingerprint(jars) + ".jsa");
            if (Files.exists(archive)) {
                return List.of(
                        "-XX:SharedArchiveFile=" + archive,
                        "-Xlog:cds=off",
                        "-Xlog:cds+dynamic=off");
            }
            if (!writing) {
                return List.of();
            }
            missing.put(part, archive);
            return List.of("-XX:+RecordDynamicDumpInfo", "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
        } catch (IOException e) {
            return List.of();
        }
    }

    /**
     * Has the running parts write what is missing; each stands still for some seconds meanwhile.
     */
    void write(Map<String, Long> pids) {
        for (var entry : missing.entrySet()) {
            var pid = pids.get(entry.getKey());
            if (pid != null) {
                write(entry.getKey(), entry.getValue(), pid);
            }
        }
        missing.clear();
    }

    private void write(String part, Path archive, long pid) {
        var fresh = archive.resolveSibling(archive.getFileName() + ".new");
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(fresh);
            var dump =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                            .toString(),
                                    String.valueOf(pid),
                                    "VM.cds",
                                    "dynamic_dump",
                                    fresh.toString())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            if (!dump.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                dump.destroyForcibly();
                return;
            }
            if (Files.exists(fresh)) {
                forgetOld(part);
                Files.move(fresh, archive, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            Say.line("   %s 的类归档未能写入：%s", "   no class archive of %s: %s", part, e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void forgetOld(String part) throws IOException {
        try (var files = Files.newDirectoryStream(folder, part + "-*.jsa")) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** An archive fits only the very jars and the very JVM it was written by. */
    private static String fingerprint(Path jars) throws IOException {
        var text = new StringBuilder(System.getProperty("java.home"));
        text.append(System.getProperty("java.vm.version"));
        try (var all = Files.walk(jars, 4)) {
            for (var jar : all.filter(path -> path.toString().endsWith(".jar")).sorted().toList()) {
                text.append(jar).append(Files.size(jar)).append(Files.getLastModifiedTime(jar));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
