package org.unionhall.launcher.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.unionhall.launcher.Say;
import org.unionhall.platform.embedded.PostgresBackup;
import org.unionhall.platform.embedded.ScratchFolder;

/**
 * Writes what a platform has: the topics as they are first, then the three databases as they are at
 * one later moment, so that no topic knows what its database does not. What a database said in
 * between is in its outbox and is sent again after a restore.
 */
public final class Backup {

    static final String POSTGRES = "postgres/";
    static final String TOPICS = "topics/";
    static final String SECRETS = "secrets/";
    static final String SUPERUSER = "unionhall.superuser";

    /** What an installation makes anew, or what is of this run only. */
    private static final Set<String> LEFT_OUT =
            Set.of("postgres", "kafka", "secrets", "logs", "running.json", "kafka.ready");

    private final Path data;
    private final String kafka;

    /**
     * @param data the folder of a platform whose PostgreSQL and Kafka run
     * @param kafka the broker's address
     */
    public Backup(Path data, String kafka) {
        this.data = data;
        this.kafka = kafka;
    }

    /**
     * Writes the data to {@code file} and the keys to {@link #keysBeside}, both readable by their
     * owner only.
     *
     * @throws BackupProblem when a file of that name is there, or it cannot be written
     */
    public void write(Path file) {
        var keys = keysBeside(file);
        for (var target : List.of(file, keys)) {
            if (Files.exists(target)) {
                throw new BackupProblem(
                        Say.in(
                                "%s 已存在：请另选文件名，不会覆盖。",
                                "%s is there already: choose another name, nothing is overwritten.",
                                target));
            }
        }
        try {
            writeKeys(keys);
            writeData(file);
        } catch (IOException | SQLException e) {
            keys.toFile().delete();
            throw new BackupProblem(
                    Say.in(
                            "备份未完成：%s；没有留下备份文件。",
                            "the backup is not complete: %s; no file was left.",
                            e.getClass().getSimpleName() + " " + e.getMessage()),
                    e);
        }
    }

    /** Where the keys of a backup are kept until somebody puts them elsewhere. */
    public static Path keysBeside(Path file) {
        return file.resolveSibling(file.getFileName() + ".keys");
    }

    private void writeData(Path file) throws IOException, SQLException {
        try (var archive = new ArchiveWriter(file);
                var scratch = new ScratchFolder("topics")) {
            new TopicFiles(kafka).write(scratch.path());
            for (var topic : files(scratch.path())) {
                archive.file(TOPICS + topic.getFileName(), topic);
            }
            archive.folder("postgres");
            new PostgresBackup(data.resolve("postgres")).copyTo(into(archive));
            for (var path : files(data)) {
                writeOther(path, archive);
            }
            archive.complete(keys());
        }
    }

    private static PostgresBackup.Sink into(ArchiveWriter archive) {
        return new PostgresBackup.Sink() {
            @Override
            public void folder(String path) throws IOException {
                archive.folder(POSTGRES + path);
            }

            @Override
            public void file(String path, long size, InputStream content) throws IOException {
                archive.file(POSTGRES + path, size, content);
            }
        };
    }

    private void writeOther(Path path, ArchiveWriter archive) throws IOException {
        var name = path.getFileName().toString();
        if (LEFT_OUT.contains(name) || name.endsWith(".lock") || name.endsWith(".log")) {
            return;
        }
        if (Files.isDirectory(path)) {
            for (var inside : files(path)) {
                archive.file(name + "/" + inside.getFileName(), inside);
            }
        } else {
            archive.file(name, path);
        }
    }

    private void writeKeys(Path file) throws IOException {
        try (var archive = new ArchiveWriter(file)) {
            for (var secret : files(data.resolve("secrets"))) {
                archive.file(SECRETS + secret.getFileName(), secret);
            }
            archive.file(POSTGRES + SUPERUSER, data.resolve(POSTGRES + SUPERUSER));
            archive.complete(keys());
        }
    }

    private Map<String, String> keys() throws IOException {
        return Manifest.keysOf(Files.readString(data.resolve("secrets/seal-keys.properties")));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
