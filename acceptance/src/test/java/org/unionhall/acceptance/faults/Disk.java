package org.unionhall.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The disk the platform keeps its data on: small where this user may mount one. */
final class Disk implements AutoCloseable {

    private static final int PIECE = 1 << 20;

    private final Path folder;
    private final boolean small;

    private Disk(Path folder, boolean small) {
        this.folder = folder;
        this.small = small;
    }

    /** A folder on the disk that is there. */
    static Disk ordinary(Path folder) {
        return new Disk(folder, false);
    }

    /** A disk of its own in memory; an ordinary folder where it cannot be had. */
    static Disk small(Path folder, int megabytes) {
        return new Disk(
                folder,
                run(
                        "mount",
                        "-t",
                        "tmpfs",
                        "-o",
                        "mode=711,size=" + megabytes + "m",
                        "tmpfs",
                        folder.toString()));
    }

    boolean isSmall() {
        return small;
    }

    Path folder() {
        return folder;
    }

    /** Not one byte more. */
    void fill() {
        if (!small) {
            throw new IllegalStateException("This disk is everybody's");
        }
        try (var ballast = Files.newOutputStream(ballast())) {
            var piece = new byte[PIECE];
            while (true) {
                ballast.write(piece);
            }
        } catch (IOException full) {
            // as wanted
        }
        try (var rest = Files.newOutputStream(ballast().resolveSibling("ballast-2"))) {
            while (true) {
                rest.write(0);
            }
        } catch (IOException full) {
            // as wanted
        }
    }

    void empty() {
        try {
            Files.deleteIfExists(ballast());
            Files.deleteIfExists(ballast().resolveSibling("ballast-2"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static boolean run(String... command) {
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notHere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        if (small) {
            run("umount", "-l", folder.toString());
        }
    }
}
