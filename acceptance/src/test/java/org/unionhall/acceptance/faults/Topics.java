package org.unionhall.acceptance.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** All topics of the platform, found by asking the broker, past every link. */
final class Topics {

    private static final String OURS = "unionhall.";
    private static final String DEAD = ".dlq";
    private static final int PATIENCE_SECONDS = 15;

    private static final Logger QUIET = Logger.getLogger("org.apache.kafka");

    static {
        QUIET.setLevel(Level.SEVERE);
    }

    private final String bootstrap;

    Topics(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** Every topic there is, without those of dead letters. */
    Set<String> names() {
        return names(false);
    }

    private Set<String> names(boolean withDead) {
        try (var admin = admin()) {
            var names = new TreeSet<String>();
            for (var name : get(admin.listTopics().names())) {
                if (name.startsWith(OURS) && (withDead || !name.endsWith(DEAD))) {
                    names.add(name);
                }
            }
            return names;
        }
    }

    /** Every record of every topic, dead letters included, in order within each partition. */
    List<TopicRecord> everything() {
        return raw(names(true)).stream().map(TopicRecord::of).toList();
    }

    /** The records of these topics, from the first to the last there is now. */
    List<ConsumerRecord<String, byte[]>> raw(Collection<String> topics) {
        var records = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", bootstrap, "enable.auto.commit", false),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions = new ArrayList<TopicPartition>();
            for (var topic : topics) {
                consumer.partitionsFor(topic)
                        .forEach(p -> partitions.add(new TopicPartition(topic, p.partition())));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    void publish(Collection<ProducerRecord<String, byte[]>> records) {
        try (var producer =
                new KafkaProducer<>(
                        Map.<String, Object>of(
                                "bootstrap.servers", bootstrap,
                                "delivery.timeout.ms", 20_000,
                                "request.timeout.ms", 5_000),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            var sent = new ArrayList<Future<RecordMetadata>>();
            records.forEach(record -> sent.add(producer.send(record)));
            producer.flush();
            for (var one : sent) {
                one.get();
            }
        } catch (ExecutionException refused) {
            throw new IllegalStateException("The broker did not take a record", refused);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Which topics each service reads, by service. */
    Map<String, Set<String>> readers() {
        var readers = new TreeMap<String, Set<String>>();
        committed()
                .forEach(
                        (group, offsets) -> {
                            var service =
                                    group.substring(OURS.length()).replaceFirst("-service$", "");
                            var topics = readers.computeIfAbsent(service, s -> new TreeSet<>());
                            offsets.keySet().forEach(partition -> topics.add(partition.topic()));
                        });
        return readers;
    }

    /** How many records the services have not read, all together. */
    long lag() {
        long lag = 0;
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", bootstrap),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            for (var offsets : committed().values()) {
                var topics = new TreeSet<String>();
                offsets.keySet().forEach(partition -> topics.add(partition.topic()));
                var partitions = new ArrayList<TopicPartition>();
                for (var topic : topics) {
                    consumer.partitionsFor(topic)
                            .forEach(p -> partitions.add(new TopicPartition(topic, p.partition())));
                }
                for (var end : consumer.endOffsets(partitions).entrySet()) {
                    lag += end.getValue() - offsets.getOrDefault(end.getKey(), 0L);
                }
            }
        }
        return lag;
    }

    /** How many records these topics hold. */
    long size(Collection<String> topics) {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.<String, Object>of("bootstrap.servers", bootstrap),
                        new StringDeserializer(),
                        new ByteArrayDeserializer())) {
            var partitions = new ArrayList<TopicPartition>();
            for (var topic : topics) {
                consumer.partitionsFor(topic)
                        .forEach(p -> partitions.add(new TopicPartition(topic, p.partition())));
            }
            return consumer.endOffsets(partitions).values().stream().mapToLong(n -> n).sum();
        }
    }

    private Map<String, Map<TopicPartition, Long>> committed() {
        try (var admin = admin()) {
            var groups = new HashMap<String, Map<TopicPartition, Long>>();
            for (GroupListing group :
                    get(admin.listGroups(ListGroupsOptions.forConsumerGroups()).all())) {
                if (!group.groupId().startsWith(OURS)) {
                    continue;
                }
                var offsets = new HashMap<TopicPartition, Long>();
                get(admin.listConsumerGroupOffsets(group.groupId()).partitionsToOffsetAndMetadata())
                        .forEach(
                                (partition, at) -> {
                                    if (at != null) {
                                        offsets.put(partition, at.offset());
                                    }
                                });
                groups.put(group.groupId(), offsets);
            }
            return groups;
        }
    }

    private Admin admin() {
        return Admin.create(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "default.api.timeout.ms",
                        PATIENCE_SECONDS * 1000,
                        "request.timeout.ms",
                        5_000));
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
