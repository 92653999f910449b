package org.unionhall.platform.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.unionhall.platform.web.Correlation;
import org.unionhall.platform.web.Discreet;
import org.unionhall.platform.web.tracing.Tracing;

/**
 * Reads the topics of this service's listeners. Offsets are committed after the database has what
 * they stand for; a message that cannot be applied is set aside with its key and never stops the
 * others.
 */
final class Subscription implements Runnable, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Subscription.class);
    private static final Duration POLL = Duration.ofMillis(250);

    /** A thread that has made no round for so long has hung up. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    /** A broker that is away is not waited for to hear that this reader leaves. */
    private static final CloseOptions FAREWELL = CloseOptions.timeout(Duration.ofSeconds(2));

    private static final long LOOK_FOR_REBUILD = Duration.ofSeconds(1).toNanos();

    private final Map<String, MessageListener> listeners;
    private final Supplier<Consumer<String, byte[]>> consumers;
    private final DeadLetters deadLetters;
    private final Generations generations;
    private final Processing processing;
    private final Lag lag = new Lag();
    private final Map<String, Long> built = new HashMap<>();

    private volatile Consumer<String, byte[]> consumer;
    private volatile boolean stopped;
    private volatile long lastRound = System.nanoTime();

    Subscription(
            Iterable<MessageListener> listeners,
            Supplier<Consumer<String, byte[]>> consumers,
            DeadLetters deadLetters,
            Generations generations,
            Tracing tracing) {
        this.listeners = new HashMap<>();
        for (var listener : listeners) {
            if (this.listeners.put(listener.topic(), listener) != null) {
                throw new IllegalStateException("Two listeners for " + listener.topic());
            }
        }
        this.consumers = consumers;
        this.deadLetters = deadLetters;
        this.generations = generations;
        this.processing = new Processing(tracing);
    }

    @Override
    public void run() {
        while (!stopped) {
            try {
                readUntilTrouble();
            } catch (WakeupException stopping) {
                if (!stopped) {
                    LOG.warn("The subscription was woken without being stopped");
                }
            } catch (KafkaException trouble) {
                if (!stopped) {
                    LOG.warnf("Reading from Kafka begins again: %s", trouble.getMessage());
                    pause(1_000);
                }
            } catch (RuntimeException unforeseen) {
                if (!stopped) {
                    LOG.error("Reading messages begins again", Discreet.wordless(unforeseen));
                    pause(1_000);
                }
            }
        }
    }

    private void readUntilTrouble() {
        Consumer<String, byte[]> opened = consumers.get();
        try {
            consumer = opened;
            opened.subscribe(listeners.keySet());
            read(opened);
        } finally {
            opened.close(FAREWELL);
        }
    }

    private void read(Consumer<String, byte[]> from) {
        long lookAgain = 0;
        while (!stopped) {
            if (System.nanoTime() >= lookAgain) {
                rewindWhatIsRebuilt(from);
                lookAgain = System.nanoTime() + LOOK_FOR_REBUILD;
            }
            var records = from.poll(POLL);
            lastRound = System.nanoTime();
            lag.left(from);
            if (records.isEmpty()) {
                continue;
            }
            var byTopic = byTopic(records);
            byTopic.forEach(lag::took);
            for (var entry : byTopic.entrySet()) {
                try {
                    apply(listeners.get(entry.getKey()), processing.begin(entry.getValue()));
                } finally {
                    processing.end();
                }
                lag.applied(entry.getKey());
            }
            try {
                from.commitSync();
            } catch (CommitFailedException | RebalanceInProgressException movedOn) {
                LOG.debug("Offsets not committed; the messages will come again", movedOn);
            }
        }
    }

    /**
     * Each process rewinds the partitions it has. That it did is kept only after the rewound
     * offsets are committed: a process that dies in between rewinds again when it is back.
     */
    private void rewindWhatIsRebuilt(Consumer<String, byte[]> from) {
        try {
            for (var entry : generations.current().entrySet()) {
                var topic = entry.getKey();
                var generation = entry.getValue();
                var partitions =
                        from.assignment().stream().filter(p -> p.topic().equals(topic)).toList();
                long known = built.getOrDefault(topic, generation.reached());
                if (known >= generation.wanted() || partitions.isEmpty()) {
                    continue;
                }
                from.seekToBeginning(partitions);
                var beginnings = new HashMap<TopicPartition, OffsetAndMetadata>();
                partitions.forEach(p -> beginnings.put(p, new OffsetAndMetadata(from.position(p))));
                from.commitSync(beginnings);
                built.put(topic, generation.wanted());
                generations.reached(topic, generation.wanted());
                LOG.infof("The copy of %s is built again", topic);
            }
        } catch (WakeupException stopping) {
            throw stopping;
        } catch (RuntimeException away) {
            LOG.debug("The generations cannot be read now", away);
        }
    }

    private static Map<String, List<Received>> byTopic(ConsumerRecords<String, byte[]> records) {
        var byTopic = new LinkedHashMap<String, List<Received>>();
        records.forEach(
                record ->
                        byTopic.computeIfAbsent(record.topic(), topic -> new ArrayList<>())
                                .add(Received.of(record)));
        return byTopic;
    }

    private void apply(MessageListener listener, List<Received> messages) {
        long wait = 100;
        while (!stopped) {
            lastRound = System.nanoTime();
            try {
                deadLetters.applied(listener, messages);
                return;
            } catch (RuntimeException failed) {
                if (Transience.isPassing(failed)) {
                    LOG.warnf("Messages of %s wait for the database", listener.topic());
                    pause(wait);
                    wait = Math.min(wait * 2, 5_000);
                } else if (messages.size() == 1) {
                    setAside(messages.get(0), failed);
                    return;
                } else {
                    oneByOne(listener, messages);
                    return;
                }
            }
        }
        throw new WakeupException();
    }

    private void oneByOne(MessageListener listener, List<Received> messages) {
        for (var message : messages) {
            apply(listener, List.of(message));
        }
    }

    private void setAside(Received poison, RuntimeException failed) {
        processing.setAside(poison, failed);
        Correlation.begin(poison.correlation(), poison.trace());
        try {
            LOG.errorf(
                    Discreet.wordless(failed),
                    "Set aside: a message of %s, partition %d offset %d",
                    poison.topic(),
                    poison.partition(),
                    poison.offset());
        } finally {
            Correlation.end();
        }
        long wait = 100;
        while (!stopped) {
            lastRound = System.nanoTime();
            try {
                deadLetters.park(poison, Processing.reason(failed));
                return;
            } catch (RuntimeException unavailable) {
                if (!Transience.isPassing(unavailable)) {
                    LOG.error("A dead letter could not be kept; trying again", unavailable);
                }
                pause(wait);
                wait = Math.min(wait * 2, 5_000);
            }
        }
        throw new WakeupException();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    Lag lag() {
        return lag;
    }

    /** Whether the reading thread still makes its rounds. */
    boolean alive() {
        return System.nanoTime() - lastRound < PATIENCE.toNanos();
    }

    @Override
    public void close() {
        stopped = true;
        var open = consumer;
        if (open != null) {
            open.wakeup();
        }
    }
}
