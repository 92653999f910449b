package org.unionhall.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.unionhall.platform.embedded.KafkaEngine;
import org.unionhall.platform.embedded.PostgresEngine;
import org.unionhall.platform.web.Ids;

/** Sixteen writers while relays run: nothing may be lost, and every key keeps its order. */
class OutboxUnderLoadTest {

    private static final int WRITERS = 16;
    private static final int PER_WRITER = 250;
    private static final int KEYS = 40;

    @TempDir static Path folder;

    private static PostgresEngine postgres;
    private static KafkaEngine kafka;

    private final List<UUID> keys = IntStream.range(0, KEYS).mapToObj(i -> Ids.next()).toList();
    private final Map<UUID, AtomicLong> versions = new HashMap<>();
    private final ConcurrentLinkedQueue<UUID> written = new ConcurrentLinkedQueue<>();
    private String topic;

    @BeforeAll
    static void engines() {
        postgres =
                PostgresEngine.in(folder.resolve("postgres"))
                        .database("outbox", "outbox", "outbox")
                        .start();
        kafka = KafkaEngine.in(folder.resolve("kafka")).start();
    }

    @AfterAll
    static void stop() {
        kafka.close();
        postgres.close();
    }

    @BeforeEach
    void tables() throws SQLException {
        topic = "outbox-test-" + UUID.randomUUID();
        keys.forEach(key -> versions.put(key, new AtomicLong()));
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
            statement.execute(migration());
            statement.execute("SELECT outbox_partitions(3, 7)");
        }
    }

    @Test
    void sixteen_writers_lose_nothing_and_every_key_keeps_its_order() throws Exception {
        // Given
        try (var first = relay();
                var second = relay()) {
            // When
            write(OutboxTable.INSERT);
            // Then
            var arrived = awaitAll();
            assertThat(ids(arrived)).containsExactlyInAnyOrderElementsOf(new HashSet<>(written));
            assertThat(orderBreaks(arrived)).isZero();
            assertThat(first).isNotSameAs(second);
        }
    }

    @Test
    void a_relay_that_dies_between_sending_and_moving_the_cursor_repeats_but_loses_nothing()
            throws Exception {
        // Given
        write(OutboxTable.INSERT);
        for (int round = 0; round < 3; round++) {
            try (var dying = relay()) {
                Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> !arrived().isEmpty());
                assertThat(dying).isNotNull();
            }
        }
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE outbox_cursor SET position = 0, epoch = epoch + 1");
        }
        // When
        try (var survivor = relay()) {
            var arrived = awaitAll();
            // Then
            assertThat(new HashSet<>(ids(arrived))).isEqualTo(new HashSet<>(written));
            assertThat(survivor).isNotNull();
        }
    }

    @Test
    void without_the_stripe_lock_the_same_load_loses_messages() throws Exception {
        // Given
        var naive =
                OutboxTable.INSERT.replace("pg_advisory_xact_lock(77, ?)", "CAST(? AS integer)");
        assertThat(naive).isNotEqualTo(OutboxTable.INSERT);
        var lost = 0;
        // When
        for (int round = 0; round < 8 && lost == 0; round++) {
            tables();
            written.clear();
            try (var relay = relay()) {
                write(naive);
                Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> unsent() == 0);
                lost = written.size() - new HashSet<>(ids(arrived())).size();
                assertThat(relay).isNotNull();
            }
        }
        // Then
        assertThat(lost).as("the test must be able to see a loss").isPositive();
    }

    @Test
    void a_fenced_relay_cannot_move_the_cursor() throws SQLException {
        try (var zombie = connect();
                var owner = connect()) {
            // Given
            var old = OutboxTable.claim(zombie, List.of(5));
            OutboxTable.claim(owner, List.of(5));
            // When
            var moved = OutboxTable.advance(zombie, Map.of(5, 99L), old);
            // Then
            assertThat(moved).isFalse();
        }
    }

    @Test
    void partitions_leave_only_when_every_cursor_has_passed_them() throws Exception {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            // Given
            statement.execute(
                    "CREATE TABLE outbox_20200101 PARTITION OF outbox FOR VALUES FROM"
                            + " ('2020-01-01') TO ('2020-01-02')");
            statement.execute(
                    "INSERT INTO outbox VALUES (3, nextval('outbox_seq'), gen_random_uuid(), 't',"
                        + " false, 'T', gen_random_uuid(), 1, '{}', '{}', '2020-01-01 12:00+00')");
            // When
            statement.execute("SELECT outbox_partitions(3, 7)");
            // Then
            assertThat(exists(connection)).isTrue();
            // When
            statement.execute("UPDATE outbox_cursor SET position = 1000");
            statement.execute("SELECT outbox_partitions(3, 7)");
            // Then
            assertThat(exists(connection)).isFalse();
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "SELECT to_regclass('outbox_20200101') IS NOT NULL")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void write(String statement) throws InterruptedException {
        var writers = Executors.newFixedThreadPool(WRITERS);
        for (var writer :
                writers.invokeAll(Collections.nCopies(WRITERS, () -> writeSome(statement)))) {
            assertThat(writer).succeedsWithin(Duration.ofSeconds(60));
        }
        writers.shutdown();
        assertThat(written).hasSize(WRITERS * PER_WRITER);
    }

    /**
     * As a service does: the aggregate's row is changed under its lock, the message is the last
     * statement.
     */
    private Void writeSome(String statement) throws SQLException {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < PER_WRITER; i++) {
                var key = keys.get(ThreadLocalRandom.current().nextInt(KEYS));
                try (var lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(1, ?)")) {
                    lock.setInt(1, key.hashCode());
                    lock.execute();
                }
                var row =
                        new OutboxTable.Row(
                                OutboxTable.stripeOf(key),
                                0,
                                Ids.next(),
                                topic,
                                false,
                                "Happened",
                                key,
                                versions.get(key).incrementAndGet(),
                                Map.of("source", "/test"),
                                "{}".getBytes(StandardCharsets.UTF_8),
                                Instant.now());
                OutboxTable.insert(connection, List.of(row), statement);
                connection.commit();
                written.add(row.messageId());
            }
        }
        return null;
    }

    private AutoCloseable relay() {
        var signal = new RelaySignal();
        var relay =
                new OutboxRelay(
                        source(),
                        () ->
                                new KafkaProducer<>(
                                        Map.of(
                                                "bootstrap.servers",
                                                kafka.bootstrapServers(),
                                                "acks",
                                                "all",
                                                "enable.idempotence",
                                                true,
                                                "delivery.timeout.ms",
                                                Integer.MAX_VALUE),
                                        new StringSerializer(),
                                        new ByteArraySerializer()),
                        (name, compacted) -> make(name),
                        signal,
                        Duration.ofMillis(5));
        var thread = new Thread(relay, "relay");
        thread.start();
        return () -> {
            relay.close();
            thread.join();
        };
    }

    private static void make(String name) {
        try (var admin =
                org.apache.kafka.clients.admin.Admin.create(
                        Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(
                            List.of(
                                    new org.apache.kafka.clients.admin.NewTopic(
                                            name, 4, (short) 1)))
                    .all()
                    .get();
        } catch (java.util.concurrent.ExecutionException there) {
            assertThat(there)
                    .hasCauseInstanceOf(org.apache.kafka.common.errors.TopicExistsException.class);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Arrived(UUID id, String key, long version) {}

    private List<Arrived> awaitAll() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> new HashSet<>(ids(arrived())).size() >= written.size());
        return arrived();
    }

    private List<Arrived> arrived() {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", kafka.bootstrapServers()),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions =
                    consumer.listTopics().getOrDefault(topic, List.of()).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<Arrived>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(
                                record -> {
                                    var received = Received.of(record);
                                    found.add(
                                            new Arrived(
                                                    UUID.fromString(received.id()),
                                                    record.key(),
                                                    received.version()));
                                });
            }
            return found;
        }
    }

    private static List<UUID> ids(List<Arrived> arrived) {
        return arrived.stream().map(Arrived::id).toList();
    }

    private static int orderBreaks(List<Arrived> arrived) {
        var last = new HashMap<String, Long>();
        int breaks = 0;
        for (var message : arrived) {
            var before = last.put(message.key(), message.version());
            if (before != null && before >= message.version()) {
                breaks++;
            }
        }
        return breaks;
    }

    private static long unsent() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row =
                        statement.executeQuery(
                                "SELECT count(*) FROM outbox o JOIN outbox_cursor c USING (stripe)"
                                        + " WHERE o.seq > c.position")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String migration() {
        try (var file =
                OutboxTable.class.getResourceAsStream(
                        "/db/platform/V0_1__Messages_leave_in_order_and_arrive_once.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("outbox"), "outbox", "outbox");
    }

    private static PGSimpleDataSource source() {
        var source = new PGSimpleDataSource();
        source.setUrl(postgres.jdbcUrl("outbox"));
        source.setUser("outbox");
        source.setPassword("outbox");
        return source;
    }
}
