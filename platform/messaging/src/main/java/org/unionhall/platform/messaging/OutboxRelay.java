package org.unionhall.platform.messaging;

import io.opentelemetry.api.trace.Span;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;
import org.unionhall.platform.web.Correlation;
import org.unionhall.platform.web.tracing.Tracing;

/**
 * Carries the outbox to Kafka: in order for each key, at least once. However many processes run
 * one, a group of stripes has a single owner, who holds its advisory lock on a connection of its
 * own; a former owner that has not noticed is fenced off by the cursor's epoch. The cursor moves
 * after the broker's acknowledgement.
 */
final class OutboxRelay implements Runnable, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int GROUPS = 4;
    private static final int PER_STRIPE = 200;

    /** In a burst one round carries what has gathered since the last; the first never waits. */
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(20);

    private static final Duration LONGEST_TRANSACTION = Duration.ofDays(1);
    private static final Duration LOOK_FOR_MORE_GROUPS = Duration.ofSeconds(2);

    private final DataSource database;
    private final Supplier<Producer<String, byte[]>> producers;
    private final TopicMaker topics;
    private final RelaySignal signal;
    private final Duration poll;
    private final Tracing tracing;
    private final Set<String> knownTopics = new HashSet<>();

    private volatile boolean stopped;
    private volatile boolean troubled;
    private volatile long lastRound = System.nanoTime();
    private Producer<String, byte[]> producer;

    /** Makes a topic that does not exist yet. */
    interface TopicMaker {
        void make(String topic, boolean compacted);
    }

    OutboxRelay(
            DataSource database,
            Supplier<Producer<String, byte[]>> producers,
            TopicMaker topics,
            RelaySignal signal,
            Duration poll,
            Tracing tracing) {
        this.database = database;
        this.producers = producers;
        this.topics = topics;
        this.signal = signal;
        this.poll = poll;
        this.tracing = tracing;
    }

    @Override
    public void run() {
        long pause = 100;
        while (!stopped) {
            lastRound = System.nanoTime();
            try (Connection connection = database.getConnection()) {
                try {
                    relay(connection);
                    pause = 100;
                } finally {
                    release(connection);
                }
            } catch (SQLException | RuntimeException trouble) {
                if (!troubled && !stopped) {
                    LOG.warnf(
                            "Messages wait in the outbox: %s (%s)",
                            trouble.getMessage(), trouble.getCause());
                }
                troubled = true;
                closeProducer();
                pause = Math.min(pause * 2, 2_000);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                break;
            }
            if (!stopped) {
                try {
                    signal.await(pause);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    break;
                }
            }
        }
        closeProducer();
    }

    private void relay(Connection connection) throws SQLException, InterruptedException {
        var owned = new TreeSet<Integer>();
        var epochs = new HashMap<Integer, Long>();
        var horizon = Instant.EPOCH;
        long lookAgain = System.nanoTime();
        long nextRound = lookAgain;
        while (!stopped) {
            lastRound = System.nanoTime();
            if (owned.size() < GROUPS && System.nanoTime() >= lookAgain) {
                var gained = takeOver(connection, owned);
                if (!gained.isEmpty()) {
                    epochs.putAll(OutboxTable.claim(connection, gained));
                    horizon = Instant.EPOCH;
                }
                lookAgain = System.nanoTime() + LOOK_FOR_MORE_GROUPS.toNanos();
            }
            if (epochs.isEmpty()) {
                signal.await(LOOK_FOR_MORE_GROUPS.toMillis());
                continue;
            }
            TimeUnit.NANOSECONDS.sleep(nextRound - System.nanoTime());
            nextRound = System.nanoTime() + BETWEEN_ROUNDS.toNanos();
            var asked = Instant.now();
            var rows = OutboxTable.read(connection, epochs.keySet(), horizon, PER_STRIPE);
            if (rows.isEmpty()) {
                horizon = asked.minus(LONGEST_TRANSACTION);
                signal.await(poll.toMillis());
                continue;
            }
            send(rows);
            var positions = new HashMap<Integer, Long>();
            rows.forEach(row -> positions.merge(row.stripe(), row.seq(), Math::max));
            if (!OutboxTable.advance(connection, positions, epochs)) {
                return;
            }
            if (troubled) {
                LOG.info("Messages leave the outbox again");
                troubled = false;
            }
        }
    }

    private void send(List<OutboxTable.Row> rows) throws InterruptedException {
        if (producer == null) {
            producer = producers.get();
        }
        var sent = new ArrayList<Future<RecordMetadata>>(rows.size());
        var spans = new ArrayList<Span>();
        for (var row : rows) {
            if (knownTopics.add(row.topic())) {
                try {
                    topics.make(row.topic(), row.compacted());
                } catch (KafkaException away) {
                    knownTopics.remove(row.topic());
                    throw away;
                }
            }
            var trace = row.headers().get(Correlation.TRACE_HEADER);
            if (tracing.follows(trace)) {
                var span = tracing.sending(row.topic(), trace, row.createdAt());
                spans.add(span);
                trace = Tracing.context(span);
            }
            var future = producer.send(CloudEvent.record(row, trace));
            if (future.isDone()) {
                acknowledged(future);
            }
            sent.add(future);
        }
        for (var future : sent) {
            acknowledged(future);
        }
        spans.forEach(Span::end);
    }

    private void acknowledged(Future<RecordMetadata> future) throws InterruptedException {
        while (true) {
            lastRound = System.nanoTime();
            try {
                future.get(500, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException notYet) {
                if (stopped) {
                    throw new KafkaException("Stopped before the broker answered", notYet);
                }
            } catch (ExecutionException refused) {
                throw new KafkaException("The broker did not take a message", refused.getCause());
            }
        }
    }

    private static List<Integer> takeOver(Connection connection, Set<Integer> owned)
            throws SQLException {
        var gained = new ArrayList<Integer>();
        try (Statement statement = connection.createStatement()) {
            for (int group = 0; group < GROUPS; group++) {
                if (owned.contains(group)) {
                    continue;
                }
                try (var answer =
                        statement.executeQuery("SELECT pg_try_advisory_lock(78, " + group + ")")) {
                    if (answer.next() && answer.getBoolean(1)) {
                        owned.add(group);
                        for (int stripe = group; stripe < OutboxTable.STRIPES; stripe += GROUPS) {
                            gained.add(stripe);
                        }
                    }
                }
            }
        }
        return gained;
    }

    private static void release(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_advisory_unlock_all()");
            }
        }
    }

    private void closeProducer() {
        if (producer != null) {
            boolean interrupted = Thread.interrupted();
            producer.close(Duration.ofMillis(500));
            producer = null;
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether the thread still makes its rounds; waiting for the broker is one, too. */
    boolean alive() {
        return System.nanoTime() - lastRound < Subscription.PATIENCE.toNanos();
    }

    /** Whether messages are waiting because the broker or the database is away. */
    boolean troubled() {
        return troubled;
    }

    @Override
    public void close() {
        stopped = true;
        signal.wake();
    }
}
