package org.unionhall.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.unionhall.launcher.backup.Backup;
import org.unionhall.launcher.backup.BackupProblem;
import org.unionhall.launcher.backup.Restore;

/** {@code ./start --backup} and {@code ./start --restore}. */
public final class Backups {

    private static final List<String> ENGINES = List.of("postgres", "kafka");

    /** The clients of Kafka say much that is no use at a terminal. */
    private static final Logger QUIET = Logger.getLogger("org.apache.kafka");

    private Backups() {}

    /**
     * Backs the platform up, while it runs or not.
     *
     * @throws BackupProblem in words for the person
     */
    public static void backup(Settings settings, Path file) {
        QUIET.setLevel(Level.WARNING);
        var data = settings.data();
        if (!Files.exists(data.resolve("postgres/PG_VERSION"))) {
            throw new BackupProblem(
                    Say.in("%s 中没有数据，无可备份。", "there is no data in %s to back up.", data));
        }
        try (var own = new OwnEngines(settings)) {
            new Backup(data, own.kafka()).write(file.toAbsolutePath());
        } catch (Platform.Occupied running) {
            new Backup(data, kafkaOf(data)).write(file.toAbsolutePath());
        }
    }

    /**
     * Makes the data folder of a backup; the platform is started afterwards as ever.
     *
     * @throws BackupProblem in words for the person
     */
    public static void restore(Settings settings, Path file, Path keys) {
        QUIET.setLevel(Level.WARNING);
        new Restore(folder -> new OwnEngines(settings.with("data", folder.toString())))
                .read(file.toAbsolutePath(), keys.toAbsolutePath(), settings.data());
    }

    private static String kafkaOf(Path data) {
        try {
            return Files.readString(data.resolve("kafka.ready")).strip();
        } catch (java.nio.file.NoSuchFileException notYet) {
            throw new BackupProblem(
                    Say.in(
                            "平台正在启动或结束：请稍后再试。",
                            "the platform is starting or ending: try again in a moment."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** PostgreSQL and Kafka alone. */
    private static final class OwnEngines implements Restore.Engines.Running {

        private final Platform platform;

        OwnEngines(Settings settings) {
            platform = Platform.prepare(settings);
            try {
                ENGINES.forEach(platform::start);
                platform.awaitReady(ENGINES);
            } catch (RuntimeException e) {
                platform.close();
                throw e;
            }
        }

        @Override
        public String kafka() {
            return platform.kafka();
        }

        @Override
        public void close() {
            platform.close();
        }
    }
}
