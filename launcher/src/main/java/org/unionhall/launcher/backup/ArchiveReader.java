package org.unionhall.launcher.backup;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.unionhall.launcher.Say;

/** Unpacks a backup and compares every file with its checksum in the manifest. */
final class ArchiveReader {

    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_FOLDER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final FileAttribute<Set<PosixFilePermission>> OWNERS_FILE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path archive;

    ArchiveReader(Path archive) {
        this.archive = archive;
    }

    /**
     * @throws BackupProblem when the file is not whole or was altered
     */
    Manifest unpack(Path into) {
        var found = new TreeMap<String, String>();
        Manifest manifest = null;
        try (var tar =
                new TarArchiveInputStream(
                        new GzipCompressorInputStream(
                                new BufferedInputStream(Files.newInputStream(archive))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.getName().equals(Manifest.NAME)) {
                    manifest = new JsonMapper().readValue(tar.readAllBytes(), Manifest.class);
                    continue;
                }
                var target = into.resolve(entry.getName()).normalize();
                if (!target.startsWith(into)) {
                    throw damaged();
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target, OWNERS_FOLDER);
                } else {
                    found.put(entry.getName(), write(tar, target));
                }
            }
        } catch (JacksonException e) {
            throw damaged();
        } catch (IOException e) {
            if (Files.isReadable(archive) && hasRoom(into)) {
                throw damaged();
            }
            throw new BackupProblem(
                    Say.in("无法恢复：%s", "it cannot be restored: %s", e.getMessage()), e);
        }
        check(manifest, found);
        return manifest;
    }

    private static boolean hasRoom(Path folder) {
        return folder.toFile().getUsableSpace() > 0;
    }

    private static String write(TarArchiveInputStream tar, Path target) throws IOException {
        Files.createDirectories(target.getParent(), OWNERS_FOLDER);
        Files.createFile(target, OWNERS_FILE);
        var digest = Manifest.sha256();
        try (var out = Files.newOutputStream(target)) {
            new DigestInputStream(tar, digest).transferTo(out);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private void check(Manifest manifest, Map<String, String> found) {
        if (manifest == null || !manifest.files().equals(found)) {
            throw damaged();
        }
        if (manifest.format() != Manifest.FORMAT) {
            throw new BackupProblem(
                    Say.in(
                            "%s 由其他版本制作（格式 %d）：请使用制作它的版本恢复。",
                            "%s was made by another release (format %d): restore it with that one.",
                            archive,
                            manifest.format()));
        }
    }

    private BackupProblem damaged() {
        return new BackupProblem(
                Say.in(
                        "%s 不完整或已被改动（校验和不符）：请使用另一份备份。",
                        "%s is incomplete or was altered (checksums differ): use another backup.",
                        archive));
    }
}
