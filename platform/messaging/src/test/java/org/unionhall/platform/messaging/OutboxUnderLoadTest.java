package org.unionhall.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
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
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.unionhall.platform.web.Ids;

/** Sixteen writers while relays run: nothing may be lost, and every key keeps its order. */
class OutboxUnderLoadTest {

    private static final int WRITERS = 16;
    private static final int PER_WRITER = 250;
    private static final int KEYS = 40;

    @TempDir static Path folder;

    private static OutboxStage stage;

    private final List<UUID> keys = IntStream.range(0, KEYS).mapToObj(i -> Ids.next()).toList();
    private final Map<UUID, AtomicLong> versions = new HashMap<>();
    private final ConcurrentLinkedQueue<UUID> written = new ConcurrentLinkedQueue<>();
    private String topic;

    @BeforeAll
    static void engines() {
        stage = OutboxStage.in(folder);
    }

    @AfterAll
    static void stop() {
        stage.close();
    }

    @BeforeEach
    void tables() throws SQLException {
        stage.clear();
        topic = "outbox-test-" + UUID.randomUUID();
        keys.forEach(key -> versions.put(key, new AtomicLong()));
    }

    @Test
    void sixteen_writers_lose_nothing_and_every_key_keeps_its_order() throws Exception {
        // Given
        try (var first = stage.relay();
                var second = stage.relay()) {
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
            try (var dying = stage.relay()) {
                Awaitility.await()
                        .atMost(Duration.ofSeconds(20))
                        .until(() -> !stage.arrived(topic).isEmpty());
                assertThat(dying).isNotNull();
            }
        }
        try (var connection = stage.connect();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE outbox_cursor SET position = 0, epoch = epoch + 1");
        }
        // When
        try (var survivor = stage.relay()) {
            var arrived = awaitAll();
            // Then
            assertThat(new HashSet<>(ids(arrived))).isEqualTo(new HashSet<>(written));
            assertThat(survivor).isNotNull();
        }
    }

    @Test
    void without_the_stripe_lock_who_commits_after_a_later_number_is_lost() throws Exception {
        // Given
        var naive =
                OutboxTable.INSERT.replace("pg_advisory_xact_lock(77, ?)", "CAST(? AS integer)");
        assertThat(naive).isNotEqualTo(OutboxTable.INSERT);
        try (var relay = stage.relay();
                var slow = stage.connect();
                var quick = stage.connect()) {
            slow.setAutoCommit(false);
            var early = write(slow, naive, keys.get(0));
            awaitArrived(write(quick, naive, keys.get(0)));
            // When
            slow.commit();
            awaitArrived(write(quick, naive, keys.get(0)));
            // Then
            assertThat(ids(stage.arrived(topic))).hasSize(2).doesNotContain(early);
            assertThat(relay).isNotNull();
        }
    }

    @Test
    void with_the_stripe_lock_a_later_number_waits_for_the_earlier_to_commit() throws Exception {
        try (var slow = stage.connect();
                var quick = stage.connect();
                var settings = quick.createStatement()) {
            // Given
            slow.setAutoCommit(false);
            write(slow, OutboxTable.INSERT, keys.get(0));
            settings.execute("SET lock_timeout = '200ms'");
            // When, Then
            assertThatThrownBy(() -> write(quick, OutboxTable.INSERT, keys.get(0)))
                    .hasMessageContaining("lock timeout");
            slow.commit();
            assertThat(write(quick, OutboxTable.INSERT, keys.get(0))).isNotNull();
        }
    }

    @Test
    void a_fenced_relay_cannot_move_the_cursor() throws SQLException {
        try (var zombie = stage.connect();
                var owner = stage.connect()) {
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
        try (var connection = stage.connect();
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
        try (var connection = stage.connect()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < PER_WRITER; i++) {
                var key = keys.get(ThreadLocalRandom.current().nextInt(KEYS));
                try (var lock = connection.prepareStatement("SELECT pg_advisory_xact_lock(1, ?)")) {
                    lock.setInt(1, key.hashCode());
                    lock.execute();
                }
                var message = write(connection, statement, key);
                connection.commit();
                written.add(message);
            }
        }
        return null;
    }

    private UUID write(Connection connection, String statement, UUID key) throws SQLException {
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
        return row.messageId();
    }

    private void awaitArrived(UUID message) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> ids(stage.arrived(topic)).contains(message));
    }

    private static List<UUID> ids(List<OutboxStage.Arrived> arrived) {
        return arrived.stream().map(OutboxStage.Arrived::id).toList();
    }

    private static int orderBreaks(List<OutboxStage.Arrived> arrived) {
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

    private List<OutboxStage.Arrived> awaitAll() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> new HashSet<>(ids(stage.arrived(topic))).size() >= written.size());
        return stage.arrived(topic);
    }
}
