package org.unionhall.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A folder among the temporary files that is gone, with all it holds, when it is closed. */
public final class ScratchFolder implements AutoCloseable {

    private final Path path;

    /**
     * @param purpose a word for those who find it while it is there
     */
    public ScratchFolder(String purpose) {
        try {
            path = Files.createTempDirectory("unionhall-" + purpose + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path() {
        return path;
    }

    /**
     * Copies a folder inside to where it outlasts this one; files of the same name are replaced.
     *
     * @param inside its name; nothing is done when there is none
     */
    public void keep(String inside, Path where) {
        var from = path.resolve(inside);
        if (!Files.isDirectory(from)) {
            return;
        }
        try (var all = Files.walk(from)) {
            for (var file : all.filter(Files::isRegularFile).toList()) {
                var copy = where.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Folders.delete(path);
    }
}
