package org.unionhall.launcher.backup;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** A {@code tar.gz} that only its owner can read and that has its name only when it is complete. */
final class ArchiveWriter implements AutoCloseable {

    private static final int FILE_MODE = 0600;
    private static final int FOLDER_MODE = 0700;

    private final Path target;
    private final Path growing;
    private final TarArchiveOutputStream tar;
    private final Map<String, String> files = new TreeMap<>();

    ArchiveWriter(Path target) throws IOException {
        this.target = target;
        this.growing = target.resolveSibling(target.getFileName() + ".part");
        Files.deleteIfExists(growing);
        Files.createFile(
                growing,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        var quick = new GzipParameters();
        quick.setCompressionLevel(1);
        tar =
                new TarArchiveOutputStream(
                        new GzipCompressorOutputStream(
                                new BufferedOutputStream(Files.newOutputStream(growing)), quick));
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
    }

    void folder(String path) throws IOException {
        var entry = new TarArchiveEntry(path + "/");
        entry.setMode(FOLDER_MODE);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }

    void file(String path, long size, InputStream content) throws IOException {
        var digest = Manifest.sha256();
        put(path, size, new DigestInputStream(content, digest));
        files.put(path, HexFormat.of().formatHex(digest.digest()));
    }

    void file(String path, Path from) throws IOException {
        try (var content = Files.newInputStream(from)) {
            file(path, Files.size(from), content);
        }
    }

    /** Writes the manifest and gives the file its name. */
    void complete(Map<String, String> keys) throws IOException {
        var manifest = new Manifest(Manifest.FORMAT, Instant.now().toString(), files, keys);
        var json = new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest);
        put(Manifest.NAME, json.length, new ByteArrayInputStream(json));
        tar.close();
        Files.move(growing, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private void put(String path, long size, InputStream content) throws IOException {
        var entry = new TarArchiveEntry(path);
        entry.setSize(size);
        entry.setMode(FILE_MODE);
        tar.putArchiveEntry(entry);
        content.transferTo(tar);
        tar.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        if (Files.deleteIfExists(growing)) {
            try {
                tar.close();
            } catch (IOException incomplete) {
                // it is given up
            }
        }
    }
}
