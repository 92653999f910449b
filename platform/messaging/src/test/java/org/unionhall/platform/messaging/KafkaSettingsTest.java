package org.unionhall.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.junit.jupiter.api.Test;

/** Kafka's clients check their settings together, and only when they are made. */
class KafkaSettingsTest {

    private final KafkaSettings settings = new SettingsOf("127.0.0.1:1");

    @Test
    void a_producer_can_be_made_and_keeps_the_order() {
        try (var producer = new KafkaProducer<String, byte[]>(settings.producer())) {
            assertThat(producer.metrics()).isNotEmpty();
        }
        assertThat(settings.producer())
                .containsEntry(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1)
                .containsEntry(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true)
                .containsEntry(ProducerConfig.ACKS_CONFIG, "all");
    }

    @Test
    void a_consumer_can_be_made_and_begins_at_the_beginning() {
        try (var consumer = new KafkaConsumer<String, byte[]>(settings.consumer("test"))) {
            assertThat(consumer.subscription()).isEmpty();
        }
        assertThat(settings.consumer("test"))
                .containsEntry(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest")
                .containsEntry(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    }

    @Test
    void a_connection_that_died_without_ending_is_given_up_within_a_minute_whatever_is_asked() {
        var settings = new ConsumerConfig(this.settings.consumer("test"));
        assertThat(
                        settings.getInt(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG)
                                + settings.getInt(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG))
                .as("a commit, and the fetch after it")
                .isLessThan(45_000);
        assertThat(settings.getInt(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG) + 5_000)
                .as("joining the group")
                .isLessThan(45_000);
        assertThat(settings.getInt(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG))
                .as("a heartbeat, before the group takes this reader for dead")
                .isLessThan(settings.getInt(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG));
    }
}
