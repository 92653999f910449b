package org.unionhall.platform.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What an operator watches: how many messages wait, how old the oldest is, how far each copy is
 * behind, how many messages were set aside. The database is asked at most every five seconds, and
 * never by more than one at a time; what cannot be asked is NaN and not zero.
 */
@Startup
@ApplicationScoped
public class MessagingMetrics {

    private static final long FRESH = Duration.ofSeconds(5).toNanos();
    private static final String TOPIC = "topic";
    private static final String OUTBOX =
            """
            SELECT count(*), coalesce(extract(epoch FROM now() - min(o.created_at)), 0)
            FROM outbox o JOIN outbox_cursor c USING (stripe) WHERE o.seq > c.position\
            """;
    private static final String PARKED =
            """
            SELECT topic, count(*), count(DISTINCT key) FROM dead_letter WHERE state = 'PARKED' GROUP BY topic\
            """;

    /** What the database said; null while it says nothing. */
    private record Asked(double backlog, double age, Map<String, long[]> parked) {}

    @Inject MeterRegistry registry;
    @Inject DataSource database;
    @Inject Messaging messaging;
    @Inject Instance<MessageListener> listeners;
    @Inject Clock clock;

    @ConfigProperty(name = "quarkus.application.version")
    String version;

    private Asked last;
    private long asked = System.nanoTime() - FRESH;

    @PostConstruct
    void register() {
        Gauge.builder("outbox.backlog", () -> said(last -> last.backlog))
                .description("Messages that have not reached the broker")
                .register(registry);
        Gauge.builder("outbox.oldest.age", () -> said(last -> last.age))
                .description("Age of the oldest of them")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("messaging.broker.away", () -> messaging.troubled() ? 1 : 0)
                .description("1 while messages wait because the broker or the database is away")
                .register(registry);
        Gauge.builder("unionhall.build", () -> 1)
                .description("The running version")
                .tag("version", version)
                .register(registry);
        listeners.forEach(listener -> register(listener.topic()));
    }

    private void register(String topic) {
        Gauge.builder("deadletters.parked", () -> parked(topic, 0))
                .description("Messages set aside and not yet settled")
                .tag(TOPIC, topic)
                .register(registry);
        Gauge.builder("deadletters.parked.keys", () -> parked(topic, 1))
                .description("Aggregates whose messages wait behind one that was set aside")
                .tag(TOPIC, topic)
                .register(registry);
        Gauge.builder(
                        "consumer.lag.records",
                        () -> messaging.lag().map(lag -> lag.records(topic)).orElse(0L))
                .description("Messages in the topic that this process has to apply and has not")
                .tag(TOPIC, topic)
                .register(registry);
        Gauge.builder(
                        "consumer.lag",
                        () ->
                                messaging
                                        .lag()
                                        .map(lag -> lag.age(topic, clock.instant()).toMillis())
                                        .map(millis -> millis / 1_000.0)
                                        .orElse(0.0))
                .description("About how old the oldest of them is; how far a copy lags behind")
                .baseUnit("seconds")
                .tag(TOPIC, topic)
                .register(registry);
    }

    private double parked(String topic, int which) {
        return said(last -> last.parked.getOrDefault(topic, new long[2])[which]);
    }

    private synchronized double said(ToDoubleFunction<Asked> what) {
        if (System.nanoTime() - asked > FRESH) {
            asked = System.nanoTime();
            try {
                last = ask();
            } catch (SQLException away) {
                last = null;
            }
        }
        return last == null ? Double.NaN : what.applyAsDouble(last);
    }

    private Asked ask() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            double backlog;
            double age;
            try (var row = statement.executeQuery(OUTBOX)) {
                row.next();
                backlog = row.getDouble(1);
                age = row.getDouble(2);
            }
            var parked = new HashMap<String, long[]>();
            try (var row = statement.executeQuery(PARKED)) {
                while (row.next()) {
                    parked.put(row.getString(1), new long[] {row.getLong(2), row.getLong(3)});
                }
            }
            return new Asked(backlog, age, parked);
        }
    }
}
