package org.unionhall.platform.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * What an operator watches: how many messages wait, how old the oldest is, how many were set aside.
 */
@Startup
@ApplicationScoped
public class MessagingMetrics {

    private static final long FRESH = Duration.ofSeconds(5).toNanos();
    private static final String QUESTION =
            """
            SELECT (SELECT count(*) FROM outbox o JOIN outbox_cursor c USING (stripe) WHERE o.seq > c.position),
                   (SELECT coalesce(extract(epoch FROM now() - min(o.created_at)), 0)
                    FROM outbox o JOIN outbox_cursor c USING (stripe) WHERE o.seq > c.position),
                   (SELECT count(*) FROM dead_letter WHERE state = 'PARKED')\
            """;

    @Inject MeterRegistry registry;
    @Inject DataSource database;

    private double[] last = new double[3];
    private long asked = System.nanoTime() - FRESH;

    @PostConstruct
    void register() {
        Gauge.builder("outbox.backlog", this, metrics -> metrics.read(0))
                .description("Messages that have not reached the broker")
                .register(registry);
        Gauge.builder("outbox.oldest.age", this, metrics -> metrics.read(1))
                .description("Age of the oldest of them")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("deadletters.parked", this, metrics -> metrics.read(2))
                .description("Messages set aside and not yet settled")
                .register(registry);
    }

    private synchronized double read(int which) {
        if (System.nanoTime() - asked > FRESH) {
            asked = System.nanoTime();
            try (var connection = database.getConnection();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery(QUESTION)) {
                if (row.next()) {
                    last = new double[] {row.getDouble(1), row.getDouble(2), row.getDouble(3)};
                }
            } catch (SQLException away) {
                last = new double[] {Double.NaN, Double.NaN, Double.NaN};
            }
        }
        return last[which];
    }
}
