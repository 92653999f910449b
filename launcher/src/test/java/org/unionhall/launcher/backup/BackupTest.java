package org.unionhall.launcher.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionhall.launcher.Secrets;
import org.unionhall.platform.embedded.KafkaEngine;
import org.unionhall.platform.embedded.PostgresEngine;

/** Real engines with a few tables and a topic; somebody writes while the backup is made. */
class BackupTest {

    private static final String TOPIC = "unionhall.test.things.v1";
    private static final List<String> DATABASES = List.of("membership", "organization", "events");

    @TempDir static Path folder;
    private static Path data;
    private static Path file;
    private static int writtenBefore;

    @BeforeAll
    static void backUp() throws Exception {
        data = folder.resolve("data");
        file = folder.resolve("unionhall.backup");
        Secrets.in(data.resolve("secrets"));
        Files.writeString(data.resolve("demo.json"), "{}");
        try (var engines = new Engines(data)) {
            for (var database : DATABASES) {
                run(
                        engines.postgres,
                        database,
                        "CREATE TABLE outbox_cursor (position bigint, epoch bigint);"
                                + "INSERT INTO outbox_cursor VALUES (17, 3);"
                                + "CREATE TABLE dead_letter (kafka_offset bigint);"
                                + "INSERT INTO dead_letter VALUES (5), (6);"
                                + "CREATE TABLE written (n int PRIMARY KEY)");
            }
            send(engines.kafka());
            var stop = new AtomicBoolean();
            var written = new AtomicInteger();
            var pool = Executors.newSingleThreadExecutor();
            var writer = pool.submit(() -> write(engines.postgres, stop, written));
            await().until(() -> written.get() > 20);
            writtenBefore = written.get();
            new Backup(data, engines.kafka()).write(file);
            stop.set(true);
            writer.get();
            pool.shutdown();
        }
    }

    @AfterAll
    static void nothingIsLeftBehind() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".part") || name.endsWith(".restoring"));
        }
    }

    @Test
    void all_databases_are_restored_at_one_moment_after_the_backup_began() throws Exception {
        var restored = folder.resolve("one-moment");
        restore().read(file, keys(), restored);
        try (var engines = new Engines(restored)) {
            int first = number(engines.postgres, "organization", "SELECT max(n) FROM written");
            int second = number(engines.postgres, "membership", "SELECT max(n) FROM written");
            assertThat(first - second).isBetween(0, 1);
            assertThat(second).isGreaterThanOrEqualTo(writtenBefore - 1);
            assertThat(number(engines.postgres, "membership", "SELECT count(*) FROM written"))
                    .isEqualTo(second);
            for (var database : DATABASES) {
                assertThat(number(engines.postgres, database, "SELECT position FROM outbox_cursor"))
                        .isZero();
                assertThat(number(engines.postgres, database, "SELECT epoch FROM outbox_cursor"))
                        .isEqualTo(4);
                assertThat(
                                number(
                                        engines.postgres,
                                        database,
                                        "SELECT count(*) FROM dead_letter WHERE kafka_offset < 0"))
                        .isEqualTo(2);
            }
        }
        assertThat(restored.resolve("demo.json")).hasContent("{}");
        assertThat(restored.resolve("topics")).doesNotExist();
    }

    @Test
    void topics_have_their_partitions_settings_and_records_in_order() throws Exception {
        var restored = folder.resolve("topics-again");
        restore().read(file, keys(), restored);
        try (var engines = new Engines(restored)) {
            assertThat(received(engines.kafka()))
                    .containsExactly("0 a=1 {type=x}", "0 a=2 {type=x}", "1 b=null {type=x}");
            try (var admin = Admin.create(Map.of("bootstrap.servers", engines.kafka()))) {
                var resource = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC);
                var settings = admin.describeConfigs(List.of(resource)).all().get().get(resource);
                assertThat(settings.get("cleanup.policy").value()).isEqualTo("compact");
            }
        }
    }

    @Test
    void only_the_owner_reads_the_files_and_no_key_is_beside_the_data() throws IOException {
        for (var one : List.of(file, keys())) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
                    .isEqualTo("rw-------");
        }
        var unpacked = Files.createDirectory(folder.resolve("unpacked"));
        new ArchiveReader(file).unpack(unpacked);
        assertThat(unpacked.resolve("secrets")).doesNotExist();
        assertThat(unpacked.resolve("postgres/unionhall.superuser")).doesNotExist();
        assertThat(unpacked.resolve("postgres/backup_label")).exists();
    }

    @Test
    void nothing_is_overwritten() throws IOException {
        assertThatThrownBy(() -> new Backup(data, "nowhere:1").write(file))
                .isInstanceOf(BackupProblem.class)
                .hasMessageContaining(file.toString());
        var taken = Files.createDirectory(folder.resolve("taken"));
        Files.writeString(taken.resolve("something"), "of somebody");
        refused(file, keys(), taken).hasMessageContaining(taken.toString());
        assertThat(taken.resolve("something")).hasContent("of somebody");
    }

    @Test
    void a_damaged_or_cut_file_is_refused() throws IOException {
        var cut = folder.resolve("cut.backup");
        Files.write(cut, java.util.Arrays.copyOf(Files.readAllBytes(file), 100_000));
        refused(cut, keys(), folder.resolve("from-cut"));
        var damaged = folder.resolve("damaged.backup");
        Files.copy(file, damaged);
        try (var bytes = new RandomAccessFile(damaged.toFile(), "rw")) {
            bytes.seek(bytes.length() / 2);
            int old = bytes.read();
            bytes.seek(bytes.length() / 2);
            bytes.write(old ^ 1);
        }
        refused(damaged, keys(), folder.resolve("from-damaged"));
        refused(folder.resolve("nowhere"), keys(), folder.resolve("from-nowhere"))
                .hasMessageContaining("nowhere");
    }

    @Test
    void the_keys_of_another_installation_are_refused_by_name() throws IOException {
        var other = folder.resolve("other");
        Secrets.in(other.resolve("secrets"));
        var foreign = folder.resolve("foreign.keys");
        try (var archive = new ArchiveWriter(foreign)) {
            for (var name : List.of("seal-keys.properties", "signing-key.pem", "jwks.json")) {
                archive.file("secrets/" + name, other.resolve("secrets").resolve(name));
            }
            archive.complete(Map.of());
        }
        refused(file, foreign, folder.resolve("from-foreign"))
                .hasMessageContaining("cipher.k1, index.key");
    }

    private static org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(
            Path from, Path keys, Path to) {
        boolean before = Files.exists(to);
        var refusal =
                assertThatThrownBy(() -> restore().read(from, keys, to))
                        .isInstanceOf(BackupProblem.class)
                        .hasMessageNotContaining("\n");
        assertThat(Files.exists(to)).isEqualTo(before);
        return refusal;
    }

    private static Restore restore() {
        return new Restore(Engines::new);
    }

    private static Path keys() {
        return Backup.keysBeside(file);
    }

    /** Number n is in one database before it is in the other. */
    private static Void write(PostgresEngine postgres, AtomicBoolean stop, AtomicInteger written)
            throws SQLException {
        try (var first = postgres.connect("organization");
                var second = postgres.connect("membership")) {
            while (!stop.get()) {
                int n = written.get() + 1;
                insert(first, n);
                insert(second, n);
                written.set(n);
            }
        }
        return null;
    }

    private static void insert(Connection connection, int n) throws SQLException {
        try (var insert = connection.prepareStatement("INSERT INTO written VALUES (?)")) {
            insert.setInt(1, n);
            insert.execute();
        }
    }

    private static void send(String kafka) throws Exception {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka));
                var producer =
                        new KafkaProducer<>(
                                Map.<String, Object>of("bootstrap.servers", kafka),
                                new ByteArraySerializer(),
                                new ByteArraySerializer())) {
            admin.createTopics(
                            List.of(
                                    new NewTopic(TOPIC, 2, (short) 1)
                                            .configs(Map.of("cleanup.policy", "compact"))))
                    .all()
                    .get();
            producer.send(record(0, "a", "1")).get();
            producer.send(record(0, "a", "2")).get();
            producer.send(record(1, "b", null)).get();
        }
    }

    private static ProducerRecord<byte[], byte[]> record(int partition, String key, String value) {
        return new ProducerRecord<>(
                TOPIC,
                partition,
                key.getBytes(UTF_8),
                value == null ? null : value.getBytes(UTF_8),
                List.of(new RecordHeader("type", "x".getBytes(UTF_8))));
    }

    private static List<String> received(String kafka) {
        var received = new ArrayList<String>();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", kafka),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions = List.of(new TopicPartition(TOPIC, 0), new TopicPartition(TOPIC, 1));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (received.size() < 3) {
                for (var record : consumer.poll(Duration.ofSeconds(1))) {
                    var header = record.headers().lastHeader("type");
                    received.add(
                            record.partition()
                                    + " "
                                    + new String(record.key(), UTF_8)
                                    + "="
                                    + (record.value() == null
                                            ? "null"
                                            : new String(record.value(), UTF_8))
                                    + " {type="
                                    + new String(header.value(), UTF_8)
                                    + "}");
                }
            }
        }
        received.sort(null);
        return received;
    }

    private static int number(PostgresEngine postgres, String database, String sql)
            throws SQLException {
        try (var connection = postgres.connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void run(PostgresEngine postgres, String database, String sql)
            throws SQLException {
        try (var connection = postgres.connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final class Engines implements Restore.Engines.Running {
        private final PostgresEngine postgres;
        private final KafkaEngine kafka;

        Engines(Path data) {
            var wanted = PostgresEngine.in(data.resolve("postgres"));
            DATABASES.forEach(name -> wanted.database(name, name, "secret"));
            postgres = wanted.start();
            kafka = KafkaEngine.in(data.resolve("kafka")).start();
        }

        @Override
        public String kafka() {
            return kafka.bootstrapServers();
        }

        @Override
        public void close() {
            kafka.close();
            postgres.close();
        }
    }
}
