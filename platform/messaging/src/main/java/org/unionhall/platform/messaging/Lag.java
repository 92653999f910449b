package org.unionhall.platform.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;

/**
 * How far this process is behind on the partitions it reads. What it holds in hand and has not
 * applied counts, so that a copy that waits for its database is seen to fall behind.
 */
final class Lag {

    /** What is known of one topic: messages behind the read ones, and those in hand. */
    private record Topic(long left, int inHand, Instant oldestInHand, Instant lastApplied) {}

    private static final Topic NOTHING = new Topic(0, 0, null, null);

    private final Map<String, Topic> topics = new ConcurrentHashMap<>();

    /** Called by the reading thread after each look. */
    void left(Consumer<?, ?> consumer) {
        var left = new HashMap<String, Long>();
        for (var partition : consumer.assignment()) {
            left.merge(partition.topic(), consumer.currentLag(partition).orElse(0), Long::sum);
        }
        topics.keySet().forEach(topic -> left.putIfAbsent(topic, 0L));
        left.forEach(
                (name, records) ->
                        topics.merge(
                                name,
                                new Topic(records, 0, null, null),
                                (old, now) ->
                                        new Topic(
                                                records,
                                                old.inHand,
                                                old.oldestInHand,
                                                old.lastApplied)));
    }

    void took(String name, List<Received> messages) {
        var oldest = messages.stream().map(Received::at).min(Instant::compareTo).orElse(null);
        var old = topics.getOrDefault(name, NOTHING);
        topics.put(name, new Topic(old.left, messages.size(), oldest, old.lastApplied));
    }

    void applied(String name) {
        var old = topics.getOrDefault(name, NOTHING);
        topics.put(name, new Topic(old.left, 0, null, old.oldestInHand));
    }

    /** Messages that are in the topic and not in the copy. */
    long records(String name) {
        var topic = topics.getOrDefault(name, NOTHING);
        return topic.left + topic.inHand;
    }

    /** About how old the oldest of them is; nothing when there is none. */
    Duration age(String name, Instant now) {
        var topic = topics.getOrDefault(name, NOTHING);
        var since = topic.inHand > 0 ? topic.oldestInHand : topic.lastApplied;
        if (since == null || records(name) == 0) {
            return Duration.ZERO;
        }
        var age = Duration.between(since, now);
        return age.isNegative() ? Duration.ZERO : age;
    }
}
