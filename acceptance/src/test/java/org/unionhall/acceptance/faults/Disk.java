package org.unionhall.acceptance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.unionhall.platform.embedded.ScratchFolder;

/** The disk the platform keeps its data on: small where this user may mount one. */
final class Disk implements AutoCloseable {

    private static final int PIECE = 1 << 20;

    private final ScratchFolder folder = new ScratchFolder("faults");
    private final boolean small;

    private Disk(int megabytes) {
        small =
                megabytes > 0
                        && run(
                                "mount",
                                "-t",
                                "tmpfs",
                                "-o",
                                "mode=711,size=" + megabytes + "m",
                                "tmpfs",
                                folder().toString());
    }

    /** A folder on the disk that is there. */
    static Disk ordinary() {
        return new Disk(0);
    }

    /** A disk of its own in memory; an ordinary folder where it cannot be had. */
    static Disk small(int megabytes) {
        return new Disk(megabytes);
    }

    boolean isSmall() {
        return small;
    }

    Path folder() {
        return folder.path();
    }

    /** What the platform wrote into its logs outlasts the disk. */
    void keepLogs(Path where) {
        folder.keep("logs", where);
    }

    /** So much is left and no more. */
    void fillUpTo(long left) {
        if (!small) {
            throw new IllegalStateException("This disk is everybody's");
        }
        try (var ballast = Files.newOutputStream(ballast())) {
            var piece = new byte[PIECE];
            while (Files.getFileStore(folder()).getUsableSpace() > left) {
                ballast.write(piece);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return folder().resolve("ballast");
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
            run("umount", "-l", folder().toString());
        }
        folder.close();
    }
}
