package org.unionhall.acceptance.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** What the nemesis puts into topics. */
final class Letters {

    private static final int AGAIN = 20;

    private final Topics topics;
    private final Random random;

    Letters(Topics topics, long number) {
        this.topics = topics;
        this.random = new Random(number);
    }

    /** Some of each topic's records a second time, in any order. */
    int duplicates() {
        var records = topics.raw(topics.names());
        records.removeIf(Letters::isOurs);
        var again = new ArrayList<ProducerRecord<String, byte[]>>();
        for (int i = 0; i < AGAIN && !records.isEmpty(); i++) {
            again.add(copy(records.get(random.nextInt(records.size())), Fault.Kind.DUPLICATE));
        }
        topics.publish(again);
        return again.size();
    }

    /** The first version of some things that have later ones. */
    int staleVersions() {
        var first = new LinkedHashMap<String, ConsumerRecord<String, byte[]>>();
        var latest = new HashMap<String, Long>();
        for (var record : topics.raw(topics.names())) {
            var told = TopicRecord.of(record);
            if (told.injected() == null && told.version() > 0) {
                var thing = told.topic() + told.key();
                first.putIfAbsent(thing, record);
                latest.merge(thing, told.version(), Math::max);
            }
        }
        first.entrySet()
                .removeIf(
                        thing ->
                                TopicRecord.of(thing.getValue()).version()
                                        >= latest.get(thing.getKey()));
        var candidates = new ArrayList<>(first.values());
        var stale = new ArrayList<ProducerRecord<String, byte[]>>();
        for (int i = 0; i < AGAIN && !candidates.isEmpty(); i++) {
            stale.add(copy(candidates.remove(random.nextInt(candidates.size())), Fault.Kind.STALE));
        }
        topics.publish(stale);
        return stale.size();
    }

    /**
     * For every type of message on every topic there is, one that nobody can read, with a key of
     * its own.
     */
    int poison() {
        var types = new LinkedHashMap<String, TreeSet<String>>();
        topics.names().forEach(topic -> types.put(topic, new TreeSet<>()));
        for (var record : topics.raw(topics.names())) {
            var type = TopicRecord.of(record).type();
            if (!type.isEmpty()) {
                types.get(record.topic()).add(type);
            }
        }
        var poison = new ArrayList<ProducerRecord<String, byte[]>>();
        types.forEach((topic, known) -> known.forEach(type -> poison.add(poison(topic, type))));
        topics.publish(poison);
        return poison.size();
    }

    private ProducerRecord<String, byte[]> poison(String topic, String type) {
        var bodies =
                List.of(
                        "{\"version\":",
                        "{\"version\":{\"no\":\"number\"}}",
                        "\u0000\u0001\u0002",
                        "[]",
                        "{\"version\":\"十\"}");
        var body = bodies.get(random.nextInt(bodies.size()));
        var id = new UUID(random.nextLong(), random.nextLong()).toString();
        var key = random.nextInt(4) == 0 ? "no id " + id : id;
        return record(
                topic,
                key,
                body.getBytes(UTF_8),
                Map.of("ce_id", id, "ce_type", type, "ce_aggregateversion", "1"),
                Fault.Kind.POISON);
    }

    private static ProducerRecord<String, byte[]> copy(
            ConsumerRecord<String, byte[]> of, Fault.Kind why) {
        var copy = record(of.topic(), of.key(), of.value(), Map.of(), why);
        of.headers().forEach(copy.headers()::add);
        return copy;
    }

    private static ProducerRecord<String, byte[]> record(
            String topic, String key, byte[] body, Map<String, String> headers, Fault.Kind why) {
        var record = new ProducerRecord<>(topic, key, body);
        headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        record.headers().add(TopicRecord.MARK, why.name().getBytes(UTF_8));
        return record;
    }

    private static boolean isOurs(ConsumerRecord<String, byte[]> record) {
        return record.headers().lastHeader(TopicRecord.MARK) != null;
    }
}
