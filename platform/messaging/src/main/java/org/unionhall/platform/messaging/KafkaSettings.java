package org.unionhall.platform.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** How this service talks to Kafka. */
@ConfigMapping(prefix = "unionhall.kafka")
public interface KafkaSettings {

    /** A connection on which nothing comes back for so long is dead, though nobody has ended it. */
    int ANSWER_WITHIN_MILLIS = 10_000;

    /** Broker addresses, comma-separated {@code host:port}. */
    String bootstrap();

    /** Partitions of a topic that does not exist yet. */
    @WithDefault("4")
    int partitions();

    /** Copies the brokers keep of a topic that does not exist yet; 3 on a cluster. */
    @WithDefault("1")
    short replication();

    /** How often the relay looks for rows of other processes. */
    @WithDefault("50ms")
    Duration relayPoll();

    /** How many days of sent messages the outbox keeps. */
    @WithDefault("7")
    int outboxDays();

    /** Further settings of the clients, such as {@code security.protocol}. */
    Map<String, String> client();

    /**
     * One request at a time, so that nothing overtakes; what the broker does not take within half a
     * minute is given back to the relay, which begins again behind its cursor.
     */
    default Map<String, Object> producer() {
        var settings = common();
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class.getName());
        settings.put(
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class.getName());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "none");
        settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8L << 20);
        // More than one request under way can leave a new partition waiting for ever for a batch it
        // refused: the second is taken while the first is answered that there is no leader yet.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        settings.put(CommonClientConfigs.METADATA_MAX_AGE_CONFIG, 60_000);
        return settings;
    }

    /** Reads what is new since the group's last commit; a new group begins at the beginning. */
    default Map<String, Object> consumer(String group) {
        var settings = common();
        settings.put(
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class.getName());
        settings.put(
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class.getName());
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        // In a burst a fetch waits a moment for company: a transaction for each few messages costs
        // more than what they say.
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 16 << 10);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 40);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 15_000);
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2 * ANSWER_WITHIN_MILLIS);
        // Kafka waits this long, and five seconds, for the answer when it joins the group, also on
        // a
        // connection that is dead. A batch that takes longer is read again.
        settings.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, 35_000);
        settings.put(CommonClientConfigs.METADATA_MAX_AGE_CONFIG, 1_000);
        return settings;
    }

    private Map<String, Object> common() {
        var settings = new HashMap<String, Object>(client());
        settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrap());
        settings.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MILLIS);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, 100);
        settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        settings.put(CommonClientConfigs.METRIC_REPORTER_CLASSES_CONFIG, "");
        settings.put(ProducerConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        return settings;
    }
}
