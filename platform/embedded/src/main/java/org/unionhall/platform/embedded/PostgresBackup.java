package org.unionhall.platform.embedded;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.postgresql.Driver;

/**
 * Copies the folder of a running server, with all its databases as they are at one moment, the way
 * {@code pg_basebackup} does: between {@code pg_backup_start} and {@code pg_backup_stop}, with the
 * write-ahead log from one to the other. A server that is started on the copy first recovers to
 * that moment.
 */
public final class PostgresBackup {

    /** Where the copy goes. */
    public interface Sink {

        /** An empty folder; its path is relative to the server's. */
        void folder(String path) throws IOException;

        /** A file; exactly {@code size} bytes can be read. */
        void file(String path, long size, InputStream content) throws IOException;
    }

    /** What belongs to the running server and not to its data. */
    private static final Set<String> EMPTIED =
            Set.of(
                    "pg_wal",
                    "pg_wal/archive_status",
                    "pg_wal/summaries",
                    "pg_replslot",
                    "pg_dynshmem",
                    "pg_notify",
                    "pg_serial",
                    "pg_snapshots",
                    "pg_stat_tmp",
                    "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of(
                    "postmaster.pid",
                    "postmaster.opts",
                    "backup_label",
                    "backup_label.old",
                    "tablespace_map",
                    "current_logfiles",
                    PostgresFolder.SECRET);

    private static final String CONTROL = "global/pg_control";
    private static final int PORT_LINE = 3;
    private static final int SEGMENT_NAME = 24;

    private final Path folder;

    /** Of the server that runs on this folder. */
    public PostgresBackup(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Copies everything. Log segments are kept from being reused meanwhile by a slot that ends with
     * the connection.
     */
    public void copyTo(Sink sink) throws IOException, SQLException {
        try (var connection = connect("postgres")) {
            first(
                    connection,
                    "SELECT pg_create_physical_replication_slot('unionhall_backup', true, true)");
            var began =
                    first(
                            connection,
                            "SELECT pg_walfile_name(pg_backup_start('unionhall', fast => true))");
            copyData(sink);
            copyFile(CONTROL, sink);
            try (var statement = connection.createStatement();
                    var stopped =
                            statement.executeQuery(
                                    "SELECT labelfile, pg_walfile_name(lsn) FROM"
                                            + " pg_backup_stop(wait_for_archive => false)")) {
                stopped.next();
                var label = stopped.getString(1).getBytes(StandardCharsets.UTF_8);
                sink.file("backup_label", label.length, new ByteArrayInputStream(label));
                copyLog(sink, began, stopped.getString(2));
            }
        }
    }

    /** A connection as superuser to the server that runs on the folder; the caller closes it. */
    public Connection connect(String database) throws IOException, SQLException {
        var running = Files.readAllLines(folder.resolve("postmaster.pid"));
        var properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", new PostgresFolder(folder).superuserPassword());
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("ApplicationName", "unionhall-backup");
        return new Driver()
                .connect(
                        "jdbc:postgresql://127.0.0.1:"
                                + running.get(PORT_LINE).strip()
                                + "/"
                                + database,
                        properties);
    }

    private void copyData(Sink sink) throws IOException {
        List<Path> everything;
        try (var all = Files.walk(folder)) {
            everything = all.filter(path -> !path.equals(folder)).sorted().toList();
        } catch (java.io.UncheckedIOException vanished) {
            copyData(sink); // a folder that was dropped while it was listed; nothing is copied yet
            return;
        }
        for (var path : everything) {
            var relative = folder.relativize(path).toString();
            if (Files.isDirectory(path)) {
                if (!inEmptied(relative)) {
                    sink.folder(relative);
                }
            } else if (!leftOut(relative)) {
                copyFile(relative, sink);
            }
        }
    }

    private static boolean leftOut(String path) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        return inEmptied(path)
                || LEFT_OUT.contains(path)
                || path.equals(CONTROL)
                || name.startsWith("pg_internal.init")
                || path.contains("pgsql_tmp");
    }

    private static boolean inEmptied(String path) {
        int end = path.lastIndexOf('/');
        return end > 0 && !EMPTIED.contains(path) && EMPTIED.contains(path.substring(0, end));
    }

    /** A file may grow, shrink or vanish meanwhile; what that means is in the log. */
    private void copyFile(String relative, Sink sink) throws IOException {
        var path = folder.resolve(relative);
        try (var content = Files.newInputStream(path)) {
            long size = Files.size(path);
            sink.file(relative, size, exactly(size, content));
        } catch (NoSuchFileException dropped) {
            // its dropping is in the log
        }
    }

    private static InputStream exactly(long size, InputStream content) {
        return new SequenceInputStream(content, new Zeros()) {
            private long left = size;

            @Override
            public int read() throws IOException {
                return left-- > 0 ? super.read() : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                if (left <= 0) {
                    return -1;
                }
                int read = super.read(into, offset, (int) Math.min(length, left));
                left -= read;
                return read;
            }
        };
    }

    private static final class Zeros extends InputStream {
        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            Arrays.fill(into, offset, offset + length, (byte) 0);
            return length;
        }
    }

    private void copyLog(Sink sink, String from, String to) throws IOException {
        try (var files = Files.list(folder.resolve("pg_wal"))) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                boolean segment =
                        name.length() == SEGMENT_NAME
                                && name.compareTo(from) >= 0
                                && name.compareTo(to) <= 0;
                if (segment || name.endsWith(".history")) {
                    copyFile("pg_wal/" + name, sink);
                }
            }
        }
    }

    private static String first(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
