package org.unionhall.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.MockConsumer;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class LagTest {

    private static final String TOPIC = "unionhall.test.v1";
    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

    private final Lag lag = new Lag();

    @Test
    void what_is_in_hand_and_not_applied_is_behind() {
        // When
        lag.took(TOPIC, List.of(written(NOW.minusSeconds(3)), written(NOW.minusSeconds(7))));
        // Then
        assertThat(lag.records(TOPIC)).isEqualTo(2);
        assertThat(lag.age(TOPIC, NOW)).isEqualTo(Duration.ofSeconds(7));
        // When
        lag.applied(TOPIC);
        // Then
        assertThat(lag.records(TOPIC)).isZero();
        assertThat(lag.age(TOPIC, NOW)).isZero();
    }

    @Test
    void what_waits_in_the_topic_is_behind_at_least_as_long_as_what_came_last() {
        // Given
        try (var consumer = consumerThatIsBehindBy(40)) {
            lag.left(consumer);
        }
        // When
        lag.took(TOPIC, List.of(written(NOW.minusSeconds(90))));
        lag.applied(TOPIC);
        // Then
        assertThat(lag.records(TOPIC)).isEqualTo(40);
        assertThat(lag.age(TOPIC, NOW)).isEqualTo(Duration.ofSeconds(90));
    }

    @Test
    void a_partition_that_went_to_another_process_is_no_longer_ours_to_count() {
        // Given
        try (var consumer = consumerThatIsBehindBy(40)) {
            lag.left(consumer);
            // When
            consumer.rebalance(List.of());
            lag.left(consumer);
        }
        // Then
        assertThat(lag.records(TOPIC)).isZero();
    }

    private static MockConsumer<String, byte[]> consumerThatIsBehindBy(long records) {
        var consumer = new MockConsumer<String, byte[]>("earliest");
        var partition = new TopicPartition(TOPIC, 0);
        consumer.subscribe(List.of(TOPIC));
        consumer.rebalance(List.of(partition));
        consumer.updateBeginningOffsets(Map.of(partition, 0L));
        consumer.updateEndOffsets(Map.of(partition, records));
        consumer.seek(partition, 0);
        return consumer;
    }

    private static Received written(Instant at) {
        return new Received(TOPIC, 0, 0, "k", at, Map.of(), new byte[0]);
    }
}
