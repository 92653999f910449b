package org.unionhall.platform.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.unionhall.platform.web.tracing.Tracing;

/** Starts and ends what carries messages: the relay, the subscription, the care of the outbox. */
@Startup
@ApplicationScoped
public class Messaging {

    private static final Logger LOG = Logger.getLogger(Messaging.class);
    private static final int DAYS_AHEAD = 3;
    private static final int IDEMPOTENCY_HOURS = 72;

    @Inject DataSource database;
    @Inject KafkaSettings settings;
    @Inject RelaySignal signal;
    @Inject DeadLetters deadLetters;
    @Inject Generations generations;
    @Inject Tracing tracing;
    @Inject Instance<MessageListener> listeners;

    @ConfigProperty(name = "quarkus.application.name")
    String name;

    private OutboxRelay relay;
    private Subscription subscription;
    private Thread relayThread;
    private Thread subscriptionThread;
    private ScheduledExecutorService care;
    private ScheduledFuture<?> hourly;

    /** Before anything is announced at the start: a row that came first would block its day. */
    void prepare(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent starting) {
        careForTables();
    }

    void start(@Observes StartupEvent started) {
        relay =
                new OutboxRelay(
                        database,
                        () -> new KafkaProducer<>(settings.producer()),
                        this::make,
                        signal,
                        settings.relayPoll(),
                        tracing);
        relayThread = daemon("outbox-relay", relay);
        if (!listeners.isUnsatisfied()) {
            subscription =
                    new Subscription(
                            listeners,
                            () -> new KafkaConsumer<>(settings.consumer("unionhall." + name)),
                            deadLetters,
                            generations,
                            tracing);
            subscriptionThread = daemon("subscription", subscription);
        }
        care =
                Executors.newSingleThreadScheduledExecutor(
                        task -> {
                            var thread = new Thread(task, "outbox-care");
                            thread.setDaemon(true);
                            return thread;
                        });
        hourly = care.scheduleWithFixedDelay(this::careQuietly, 1, 1, TimeUnit.HOURS);
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        if (care == null) {
            return;
        }
        hourly.cancel(true);
        care.shutdownNow();
        relay.close();
        relayThread.interrupt();
        if (subscription != null) {
            subscription.close();
            subscriptionThread.join(Duration.ofSeconds(5).toMillis());
        }
        relayThread.join(Duration.ofSeconds(3).toMillis());
    }

    private static Thread daemon(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void careQuietly() {
        try {
            careForTables();
        } catch (RuntimeException unavailable) {
            LOG.warn("The outbox could not be cared for; the next hour tries again", unavailable);
        }
    }

    private void careForTables() {
        try (var connection = database.getConnection();
                var partitions = connection.prepareStatement("SELECT outbox_partitions(?, ?)");
                var answers =
                        connection.prepareStatement(
                                "DELETE FROM idempotency_key WHERE created_at < now() -"
                                        + " make_interval(hours => ?)")) {
            partitions.setInt(1, DAYS_AHEAD);
            partitions.setInt(2, settings.outboxDays());
            partitions.execute();
            answers.setInt(1, IDEMPOTENCY_HOURS);
            answers.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of the outbox cannot be cared for", e);
        }
    }

    private void make(String topic, boolean compacted) {
        try (var admin =
                Admin.create(
                        Map.of(
                                "bootstrap.servers",
                                settings.bootstrap(),
                                "default.api.timeout.ms",
                                5_000,
                                "request.timeout.ms",
                                4_000))) {
            var wanted =
                    new NewTopic(
                                    topic,
                                    Optional.of(settings.partitions()),
                                    Optional.of(settings.replication()))
                            .configs(
                                    compacted
                                            ? Map.of(
                                                    TopicConfig.CLEANUP_POLICY_CONFIG,
                                                    TopicConfig.CLEANUP_POLICY_COMPACT)
                                            : Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
            admin.createTopics(List.of(wanted)).all().get(5, TimeUnit.SECONDS);
        } catch (ExecutionException refused) {
            if (!(refused.getCause() instanceof TopicExistsException)) {
                throw new KafkaException(
                        "The topic " + topic + " cannot be made", refused.getCause());
            }
        } catch (TimeoutException away) {
            throw new KafkaException("The broker does not answer", away);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new KafkaException("Stopped", stopping);
        }
    }

    /** Whether messages wait because the broker or the database is away. */
    boolean troubled() {
        return relay != null && relay.troubled();
    }

    /** How far behind this process is; empty while nothing is read. */
    Optional<Lag> lag() {
        return Optional.ofNullable(subscription).map(Subscription::lag);
    }

    /** Whether both threads do their work. */
    boolean alive() {
        return relayThread == null
                || (relayThread.isAlive()
                        && relay.alive()
                        && (subscription == null
                                || (subscriptionThread.isAlive() && subscription.alive())));
    }
}
