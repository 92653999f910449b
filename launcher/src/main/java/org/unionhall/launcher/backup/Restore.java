package org.unionhall.launcher.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.unionhall.launcher.Say;
import org.unionhall.platform.embedded.PostgresBackup;

/**
 * Makes a data folder of a backup. Everything is checked and built beside it and gets its name at
 * the end: half of it is never found.
 */
public final class Restore {

    /** Starts PostgreSQL and Kafka on a folder. */
    public interface Engines {

        /** They run until this is closed. */
        Running on(Path data);

        /** Both of them. */
        interface Running extends AutoCloseable {

            /** The broker's address. */
            String kafka();

            @Override
            void close();
        }
    }

    private static final List<String> DATABASES = List.of("membership", "organization", "events");

    /** Sends again what the outbox has, and frees the offsets, which begin anew in new topics. */
    private static final List<String> AFTERWARDS =
            List.of(
                    "UPDATE outbox_cursor SET position = 0, epoch = epoch + 1",
                    "UPDATE dead_letter SET kafka_offset = kafka_offset - 1000000000000"
                            + " WHERE kafka_offset >= 0");

    private final Engines engines;

    public Restore(Engines engines) {
        this.engines = engines;
    }

    /**
     * Checks both files, builds the folder beside its place and puts it there.
     *
     * @param keys the file with the keys
     * @throws BackupProblem when the folder holds something, a file is damaged, or the keys are not
     *     those of the data
     */
    public void read(Path file, Path keys, Path data) {
        var building = data.resolveSibling(data.getFileName() + ".restoring");
        try {
            refuseToOverwrite(data);
            refuseAbsent(file);
            refuseAbsent(keys);
            delete(building);
            Files.createDirectories(building.getParent());
            Files.createDirectory(building);
            var held = new ArchiveReader(file).unpack(building);
            new ArchiveReader(keys).unpack(building);
            compareKeys(held, building, keys);
            fill(building);
            Files.deleteIfExists(data);
            Files.move(building, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | SQLException e) {
            throw new BackupProblem(
                    Say.in(
                            "恢复未完成：%s。",
                            "the restore is not complete: %s.",
                            e.getClass().getSimpleName() + " " + e.getMessage()),
                    e);
        } finally {
            delete(building);
        }
    }

    private static void refuseToOverwrite(Path data) throws IOException {
        if (!Files.exists(data)) {
            return;
        }
        try (var files = Files.list(data)) {
            if (files.findAny().isPresent()) {
                throw new BackupProblem(
                        Say.in(
                                "%s 中已有数据：请先移走该目录，或用 --data 另选目录；不会覆盖。",
                                "%s holds data: move it away, or choose another folder by --data;"
                                        + " nothing is overwritten.",
                                data));
            }
        }
    }

    private static void refuseAbsent(Path file) {
        if (!Files.isReadable(file)) {
            throw new BackupProblem(
                    Say.in(
                            "找不到或无法读取 %s：恢复需要备份文件及其密钥文件（默认为备份文件名加 .keys，或用 --keys 指定）。",
                            "%s cannot be read: a restore needs the backup and its keys (by default"
                                    + " the backup's name with .keys, or --keys).",
                            file));
        }
    }

    /** Keys that came later do no harm; one that was there must be there. */
    private static void compareKeys(Manifest held, Path building, Path keys) throws IOException {
        var given =
                Manifest.keysOf(Files.readString(building.resolve("secrets/seal-keys.properties")));
        var wrong = new TreeSet<String>();
        held.keys()
                .forEach(
                        (name, digest) -> {
                            if (!digest.equals(given.get(name))) {
                                wrong.add(name);
                            }
                        });
        if (!wrong.isEmpty()) {
            throw new BackupProblem(
                    Say.in(
                            "%s 中的密钥不是该备份数据的密钥（%s）：请使用与数据一同备份的密钥文件。",
                            "the keys in %s are not those of the data in the backup (%s): use the"
                                    + " file with keys that was made with it.",
                            keys,
                            String.join(", ", wrong)));
        }
    }

    private void fill(Path building) throws IOException, SQLException {
        var topics = building.resolve(Backup.TOPICS);
        try (var running = engines.on(building)) {
            for (var database : DATABASES) {
                try (var connection =
                                new PostgresBackup(building.resolve(Backup.POSTGRES))
                                        .connect(database);
                        var statement = connection.createStatement()) {
                    for (var sql : AFTERWARDS) {
                        statement.execute(sql);
                    }
                }
            }
            if (Files.isDirectory(topics)) {
                new TopicFiles(running.kafka()).read(topics);
            }
        }
        delete(topics);
        delete(building.resolve("logs"));
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
