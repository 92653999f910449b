package org.unionhall.launcher.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The platform's topics as files, one each: partitions, settings, then every record in order. */
final class TopicFiles {

    private static final String OURS = "unionhall.";
    private static final String END = ".topic";
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final int NOTHING = -1;

    private final String bootstrap;

    TopicFiles(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** Writes what the topics hold now; what comes later is left out. */
    void write(Path folder) throws IOException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
                var consumer =
                        new KafkaConsumer<>(
                                Map.<String, Object>of(
                                        "bootstrap.servers",
                                        bootstrap,
                                        "enable.auto.commit",
                                        false,
                                        "isolation.level",
                                        "read_committed"),
                                new ByteArrayDeserializer(),
                                new ByteArrayDeserializer())) {
            for (var topic : consumer.listTopics().keySet()) {
                if (topic.startsWith(OURS)) {
                    try (var out =
                            new DataOutputStream(
                                    new BufferedOutputStream(
                                            Files.newOutputStream(folder.resolve(topic + END))))) {
                        write(topic, admin, consumer, out);
                    }
                }
            }
        }
    }

    private static void write(
            String topic, Admin admin, KafkaConsumer<byte[], byte[]> consumer, DataOutputStream out)
            throws IOException {
        var partitions =
                consumer.partitionsFor(topic).stream()
                        .map(info -> new TopicPartition(topic, info.partition()))
                        .toList();
        var settings = settings(admin, topic);
        out.writeInt(partitions.size());
        out.writeInt(settings.size());
        for (var setting : settings.entrySet()) {
            out.writeUTF(setting.getKey());
            out.writeUTF(setting.getValue());
        }
        var ends = consumer.endOffsets(partitions);
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        while (partitions.stream().anyMatch(one -> consumer.position(one) < ends.get(one))) {
            for (var record : consumer.poll(POLL)) {
                if (record.offset() < ends.get(new TopicPartition(topic, record.partition()))) {
                    write(record, out);
                }
            }
        }
        out.writeInt(NOTHING);
    }

    private static Map<String, String> settings(Admin admin, String topic) {
        var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
        var settings = new HashMap<String, String>();
        for (var entry :
                get(admin.describeConfigs(List.of(resource)).all()).get(resource).entries()) {
            if (entry.source() == ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG) {
                settings.put(entry.name(), entry.value());
            }
        }
        return settings;
    }

    private static void write(ConsumerRecord<byte[], byte[]> record, DataOutputStream out)
            throws IOException {
        out.writeInt(record.partition());
        out.writeLong(record.timestamp());
        bytes(record.key(), out);
        bytes(record.value(), out);
        var headers = record.headers().toArray();
        out.writeInt(headers.length);
        for (var header : headers) {
            out.writeUTF(header.key());
            bytes(header.value(), out);
        }
    }

    /** Makes the topics and fills them. */
    void read(Path folder) throws IOException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
                var producer =
                        new KafkaProducer<>(
                                Map.<String, Object>of(
                                        "bootstrap.servers",
                                        bootstrap,
                                        "acks",
                                        "all",
                                        "enable.idempotence",
                                        true,
                                        // as the relay: a new partition may refuse the first
                                        "max.in.flight.requests.per.connection",
                                        1),
                                new ByteArraySerializer(),
                                new ByteArraySerializer());
                var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                try (var in =
                        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
                    read(name.substring(0, name.length() - END.length()), admin, producer, in);
                }
            }
        }
    }

    private static void read(
            String topic, Admin admin, KafkaProducer<byte[], byte[]> producer, DataInputStream in)
            throws IOException {
        int partitions = in.readInt();
        var settings = new HashMap<String, String>();
        for (int count = in.readInt(); count > 0; count--) {
            settings.put(in.readUTF(), in.readUTF());
        }
        get(
                admin.createTopics(
                                List.of(
                                        new NewTopic(topic, partitions, (short) 1)
                                                .configs(settings)))
                        .all());
        var sent = new ArrayList<java.util.concurrent.Future<?>>();
        for (int partition = in.readInt(); partition != NOTHING; partition = in.readInt()) {
            long timestamp = in.readLong();
            var key = bytes(in);
            var value = bytes(in);
            var headers = new ArrayList<Header>();
            for (int count = in.readInt(); count > 0; count--) {
                headers.add(new RecordHeader(in.readUTF(), bytes(in)));
            }
            sent.add(
                    producer.send(
                            new ProducerRecord<>(
                                    topic, partition, timestamp, key, value, headers)));
            if (sent.size() >= 10_000) {
                sent.forEach(TopicFiles::get);
                sent.clear();
            }
        }
        producer.flush();
        sent.forEach(TopicFiles::get);
    }

    private static void bytes(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes == null ? NOTHING : bytes.length);
        if (bytes != null) {
            out.write(bytes);
        }
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length == NOTHING ? null : in.readNBytes(length);
    }

    private static <T> T get(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while Kafka was working.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka refused: " + e.getCause().getMessage(), e);
        }
    }
}
