package org.unionhall.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.postgresql.ds.PGSimpleDataSource;
import org.unionhall.platform.embedded.KafkaEngine;
import org.unionhall.platform.embedded.PostgresEngine;
import org.unionhall.platform.web.tracing.Tracing;

/**
 * An outbox in a database of its own, a broker, and as many relays between them as a test wants.
 */
final class OutboxStage implements AutoCloseable {

    private final PostgresEngine postgres;
    private final KafkaEngine kafka;

    private OutboxStage(PostgresEngine postgres, KafkaEngine kafka) {
        this.postgres = postgres;
        this.kafka = kafka;
    }

    static OutboxStage in(Path folder) {
        return new OutboxStage(
                PostgresEngine.in(folder.resolve("postgres"))
                        .database("outbox", "outbox", "outbox")
                        .start(),
                KafkaEngine.in(folder.resolve("kafka")).start());
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }

    /** An empty outbox, as its migration makes it. */
    void clear() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
            statement.execute(migration());
            statement.execute("SELECT outbox_partitions(3, 7)");
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("outbox"), "outbox", "outbox");
    }

    /** One that runs until it is closed, with a service's settings. */
    AutoCloseable relay() {
        var signal = new RelaySignal();
        var settings = new SettingsOf(kafka.bootstrapServers());
        var relay =
                new OutboxRelay(
                        source(),
                        () -> new KafkaProducer<>(settings.producer()),
                        (name, compacted) -> make(name),
                        signal,
                        settings.relayPoll(),
                        Tracing.off());
        var thread = new Thread(relay, "relay");
        thread.start();
        return () -> {
            relay.close();
            thread.join();
        };
    }

    private void make(String name) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(name, 4, (short) 1))).all().get();
        } catch (ExecutionException there) {
            assertThat(there).hasCauseInstanceOf(TopicExistsException.class);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    record Arrived(UUID id, String key, long version) {}

    /** Everything that is in the topic now, in the order of its partitions. */
    List<Arrived> arrived(String topic) {
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

    private static String migration() {
        try (var file =
                OutboxTable.class.getResourceAsStream(
                        "/db/platform/V0_1__Messages_leave_in_order_and_arrive_once.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PGSimpleDataSource source() {
        var source = new PGSimpleDataSource();
        source.setUrl(postgres.jdbcUrl("outbox"));
        source.setUser("outbox");
        source.setPassword("outbox");
        return source;
    }
}
