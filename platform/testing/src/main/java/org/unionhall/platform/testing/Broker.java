package org.unionhall.platform.testing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.unionhall.platform.messaging.MessageJson;

/**
 * Plays the other services on the test broker: tells what they would tell, and reads what the
 * service under test told.
 */
public final class Broker implements AutoCloseable {

    private final KafkaProducer<String, byte[]> producer =
            new KafkaProducer<>(
                    Map.of("bootstrap.servers", Engines.kafka(), "acks", "all", "linger.ms", 0),
                    new StringSerializer(),
                    new ByteArraySerializer());

    /** Topics that are there: to ask for one each time costs more than its message. */
    private final Set<String> topics = ConcurrentHashMap.newKeySet();

    /** Makes the topic when it does not exist. */
    public Broker topic(String name) {
        if (topics.contains(name)) {
            return this;
        }
        make(name);
        topics.add(name);
        return this;
    }

    private static void make(String name) {
        try (var admin = Admin.create(Map.of("bootstrap.servers", Engines.kafka()))) {
            admin.createTopics(List.of(new NewTopic(name, 4, (short) 1))).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Sends a message as a relay would; {@code data} is any JSON value, such as a map. */
    public void tell(String topic, String type, UUID key, long version, Object data) {
        tell(topic, type, key.toString(), Long.toString(version), MessageJson.write(data));
    }

    /** Sends anything, for what is wrong on purpose. */
    public void tell(String topic, String type, String key, String version, byte[] data) {
        topic(topic);
        var record = new ProducerRecord<>(topic, key, data);
        var headers = new HashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", type);
        headers.put("ce_time", Instant.now().toString());
        headers.put("ce_aggregateversion", version);
        headers.put("ce_correlationid", "test");
        headers.forEach(
                (name, value) ->
                        record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try {
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /**
     * Everything in the topic now, in the order of its partitions; empty when there is no such
     * topic.
     */
    public List<ConsumerRecord<String, byte[]>> read(String topic) {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.of("bootstrap.servers", Engines.kafka()),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions =
                    consumer.listTopics().getOrDefault(topic, List.of()).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
