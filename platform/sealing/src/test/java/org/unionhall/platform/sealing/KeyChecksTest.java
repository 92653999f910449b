package org.unionhall.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhall.platform.sealing.KeyFinding.Kind.MISSING;
import static org.unionhall.platform.sealing.KeyFinding.Kind.WRONG;

import io.quarkus.runtime.PreventFurtherStepsException;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.unionhall.platform.embedded.PostgresEngine;
import org.unionhall.platform.web.StartRefused;

/** A service starts with the keys of its data, or not at all. */
class KeyChecksTest {

    private static final byte KIND = 3;
    private static final SealedColumns COLUMNS =
            () ->
                    List.of(
                            new SealedColumn("person", "number_sealed", "number_index", KIND),
                            SealedColumn.of("person", "mobile_sealed"));

    @TempDir static Path folder;
    private static PostgresEngine postgres;
    private static PGSimpleDataSource database;

    @BeforeAll
    static void start() {
        postgres =
                PostgresEngine.in(folder.resolve("postgres"))
                        .carelessButFast()
                        .database("keys", "keys", "keys")
                        .start();
        database = new PGSimpleDataSource();
        database.setUrl(postgres.jdbcUrl("keys"));
        database.setUser("keys");
        database.setPassword("keys");
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @BeforeEach
    void empty() throws SQLException, IOException {
        try (var migration =
                KeyChecksTest.class.getResourceAsStream(
                        "/db/platform/V0_2__Keys_are_recognised.sql")) {
            run("DROP TABLE IF EXISTS key_check, person");
            run(new String(migration.readAllBytes(), StandardCharsets.UTF_8));
            run(
                    "CREATE TABLE person (id uuid PRIMARY KEY, number_sealed bytea, number_index"
                            + " bytea, mobile_sealed bytea)");
        }
    }

    @Test
    void the_first_start_records_the_keys_and_later_ones_find_them() throws SQLException {
        assertThat(compare(keys("k1", 9, "k1", 1))).isEmpty();
        assertThat(recorded()).containsExactly("cipher.k1", "index.key");
        assertThat(compare(keys("k1", 9, "k1", 1))).isEmpty();
    }

    @Test
    void no_key_can_be_read_from_what_is_recorded() throws SQLException {
        var properties = keys("k1", 9, "k1", 1);
        compare(properties);
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT check_value FROM key_check")) {
            while (rows.next()) {
                assertThat(properties.values())
                        .doesNotContain(Base64.getEncoder().encodeToString(rows.getBytes(1)));
            }
        }
    }

    @Test
    void another_index_key_is_refused_even_before_there_are_rows() throws SQLException {
        compare(keys("k1", 9, "k1", 1));
        assertThat(compare(keys("k1", 8, "k1", 1)))
                .containsExactly(new KeyFinding("index.key", WRONG));
    }

    @Test
    void another_suite_of_the_index_is_another_key() throws SQLException {
        var keys = keys("k1", 9, "k1", 1);
        compare(keys);
        keys.setProperty("index.suite", "HMAC_SM3");
        assertThat(compare(keys)).containsExactly(new KeyFinding("index.key", WRONG));
    }

    @Test
    void another_key_under_the_same_name_is_refused() throws SQLException {
        compare(keys("k1", 9, "k1", 1));
        assertThat(compare(keys("k1", 9, "k1", 2)))
                .containsExactly(new KeyFinding("cipher.k1", WRONG));
        assertThat(compare(keys("k1", 9, "k1", 1))).isEmpty();
    }

    @Test
    void a_key_is_added_and_a_former_one_leaves_when_no_row_needs_it() throws SQLException {
        // Given
        var first = keys("k1", 9, "k1", 1);
        compare(first);
        var row = person(first);
        // When a second key is added and used for new values
        var both = keys("k2", 9, "k1", 1, "k2", 2);
        assertThat(compare(both)).isEmpty();
        // Then the first cannot leave before its values have been moved
        var second = keys("k2", 9, "k2", 2);
        assertThat(compare(second)).containsExactly(new KeyFinding("cipher.k1", MISSING));
        assertThat(new Reseal(database, seal(both), COLUMNS).everything()).isEqualTo(2);
        assertThat(compare(second)).isEmpty();
        assertThat(open(second, row)).isEqualTo("number");
        // And its name cannot be given to another key
        assertThat(compare(keys("k2", 9, "k1", 7, "k2", 2)))
                .containsExactly(new KeyFinding("cipher.k1", WRONG));
    }

    @Test
    void keys_made_anew_under_a_new_name_do_not_pass_for_a_rotation() throws SQLException {
        // Given
        var lost = keys("k1", 9, "k1", 1);
        compare(lost);
        person(lost);
        // Then
        assertThat(compare(keys("k9", 9, "k9", 5)))
                .containsExactly(new KeyFinding("cipher.k1", MISSING));
        assertThat(recorded()).doesNotContain("cipher.k9");
    }

    @Test
    void data_without_check_values_is_tried_with_the_keys() throws SQLException {
        // Given
        var keys = keys("k1", 9, "k1", 1);
        person(keys);
        // Then
        assertThat(compare(keys("k1", 9, "k1", 2)))
                .containsExactly(new KeyFinding("cipher.k1", WRONG));
        assertThat(compare(keys("k1", 8, "k1", 1)))
                .containsExactly(new KeyFinding("index.key", WRONG));
        assertThat(compare(keys("k2", 9, "k2", 1)))
                .containsExactly(new KeyFinding("cipher.k1", MISSING));
        assertThat(recorded()).isEmpty();
        assertThat(compare(keys)).isEmpty();
        assertThat(recorded()).hasSize(2);
    }

    @Test
    void of_two_instances_that_start_together_with_different_keys_one_starts() throws Exception {
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                run("TRUNCATE key_check");
                var tries = new ArrayList<Callable<Boolean>>();
                for (int i = 0; i < 2; i++) {
                    var keys = keys("k1", 9, "k1", 1 + i);
                    tries.add(
                            () -> {
                                barrier.await();
                                return compare(keys).isEmpty();
                            });
                }
                int started = 0;
                for (var result : pool.invokeAll(tries)) {
                    started += result.get() ? 1 : 0;
                }
                assertThat(started).isEqualTo(1);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void the_refusal_is_one_sentence_in_both_languages_and_shows_no_key() throws Exception {
        // Given
        compare(keys("k1", 9, "k1", 1));
        var file = folder.resolve("seal-keys.properties");
        write(file, keys("k1", 8, "k1", 2));
        // Then
        assertThat(refusal(file))
                .contains(file.toString())
                .contains("cipher.k1 不符、index.key 不符", "cipher.k1 is wrong, index.key is wrong")
                .contains("从密钥备份恢复", "restore this file")
                .doesNotContain("\n", key(8), key(2));
    }

    @Test
    void a_file_that_is_missing_or_incomplete_is_named() throws Exception {
        assertThat(refusal(folder.resolve("nowhere.properties")))
                .contains("nowhere.properties", "从密钥备份恢复", "restore this file")
                .doesNotContain("\n");
        var partial = keys("k1", 9, "k1", 1);
        partial.remove("index.key");
        var file = folder.resolve("partial.properties");
        write(file, partial);
        assertThat(refusal(file)).contains("index.key").doesNotContain("\n");
        assertThat(recorded()).isEmpty();
    }

    private static String refusal(Path file) {
        var lines = new ArrayList<String>();
        var handler =
                new Handler() {
                    @Override
                    public void publish(LogRecord line) {
                        assertThat(line.getThrown()).isNull();
                        lines.add(String.format(line.getMessage(), line.getParameters()));
                    }

                    @Override
                    public void flush() {}

                    @Override
                    public void close() {}
                };
        var logger = Logger.getLogger(StartRefused.class.getName());
        logger.addHandler(handler);
        try {
            assertThatThrownBy(
                            () -> new CheckKeys(database, file, COLUMNS).check(new StartupEvent()))
                    .isInstanceOfSatisfying(
                            PreventFurtherStepsException.class,
                            refused ->
                                    assertThat(refused.getExitCode())
                                            .isEqualTo(StartRefused.EXIT_CODE));
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static java.util.Set<KeyFinding> compare(Properties keys) throws SQLException {
        return new KeyChecks(database, SealKeys.of(keys), COLUMNS).compare();
    }

    private static UUID person(Properties keys) throws SQLException {
        var id = UUID.randomUUID();
        var seal = seal(keys);
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement("INSERT INTO person VALUES (?, ?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setBytes(2, seal.seal("number", new Place("person", "number_sealed", id)));
            insert.setBytes(3, seal.index(KIND, "number"));
            insert.setBytes(4, seal.seal("mobile", new Place("person", "mobile_sealed", id)));
            insert.execute();
        }
        return id;
    }

    private static String open(Properties keys, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT number_sealed FROM person")) {
            rows.next();
            return seal(keys).open(rows.getBytes(1), new Place("person", "number_sealed", id));
        }
    }

    private static List<String> recorded() throws SQLException {
        var names = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT name FROM key_check ORDER BY name")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static void run(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Seal seal(Properties keys) {
        return new Seal(SealKeys.of(keys));
    }

    /** Index key, then names and keys of ciphers; a key is a byte repeated. */
    private static Properties keys(String primary, int index, Object... ciphers) {
        var keys = new Properties();
        keys.setProperty("cipher.primary", primary);
        keys.setProperty("index.key", key(index));
        for (int i = 0; i < ciphers.length; i += 2) {
            keys.setProperty("cipher." + ciphers[i], key((int) ciphers[i + 1]));
        }
        return keys;
    }

    private static String key(int fill) {
        var key = new byte[32];
        java.util.Arrays.fill(key, (byte) fill);
        return Base64.getEncoder().encodeToString(key);
    }

    private static void write(Path file, Properties keys) throws IOException {
        var text = new StringWriter();
        keys.store(text, null);
        Files.writeString(file, text.toString());
    }
}
