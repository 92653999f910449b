package org.unionhall.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;
import org.unionhall.platform.embedded.PostgresEngine;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.sealing.SealKeys;
import org.unionhall.platform.web.HouseClock;

/** A database of its own for tests of files, as a service would have it. */
final class FileStage implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");
    static final Duration KEPT_FOR = Duration.ofDays(30);
    static final About ABOUT = new About(UUID.randomUUID(), null, "/things/1", "first");

    final PGSimpleDataSource database = new PGSimpleDataSource();
    private final PostgresEngine postgres;

    FileStage(Path folder) throws SQLException, IOException {
        postgres =
                PostgresEngine.in(folder.resolve("postgres"))
                        .carelessButFast()
                        .database("files", "files", "files")
                        .start();
        database.setUrl(postgres.jdbcUrl("files"));
        database.setUser("files");
        database.setPassword("files");
        migrate("V0_5__Files_are_kept_in_pieces.sql");
        migrate("V0_8__Files_may_lie_elsewhere.sql");
    }

    private void migrate(String name) throws SQLException, IOException {
        try (var migration = FileStage.class.getResourceAsStream("/db/platform/" + name)) {
            run(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() {
        postgres.close();
    }

    Files at(Instant now) {
        return at(now, seal("k1", "k1"));
    }

    Files at(Instant now, Seal seal) {
        return at(now, seal, new Stores(database, Store.DATABASE, null));
    }

    Files at(Instant now, Seal seal, Stores stores) {
        return new Files(
                database,
                stores,
                Clock.fixed(now, HouseClock.ZONE),
                seal,
                new Files.Settings("test", Duration.ofHours(1), Duration.ofMinutes(10)));
    }

    static Purpose purpose(String... types) {
        return Purpose.made("TEST", Set.of(types), 12 << 20, KEPT_FOR);
    }

    static Purpose foreign(String... types) {
        return new Purpose("TEST", Set.of(types), 12 << 20, 50 << 20, false, true, KEPT_FOR);
    }

    static Purpose personal(String... types) {
        return new Purpose("TEST", Set.of(types), 12 << 20, 50 << 20, true, true, KEPT_FOR);
    }

    static ByteArrayInputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    /** Something that is taken for text, of that length. */
    static byte[] text(int length) {
        var text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = (byte) ('a' + i * 7L % 23);
        }
        return text;
    }

    /** Sealing with keys made from their names. */
    static Seal seal(String primary, String... names) {
        var keys = new Properties();
        keys.setProperty("cipher.primary", primary);
        for (var name : names) {
            keys.setProperty("cipher." + name, key(name));
        }
        keys.setProperty("index.key", key("index"));
        return new Seal(SealKeys.of(keys));
    }

    private static String key(String name) {
        var bytes = new byte[32];
        var letters = name.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(letters, 0, bytes, 0, letters.length);
        return Base64.getEncoder().encodeToString(bytes);
    }

    void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Rows of files and pieces together. */
    long rows() throws SQLException {
        return number(
                "SELECT (SELECT count(*) FROM stored_file) + (SELECT count(*) FROM"
                        + " stored_file_piece)");
    }
}
