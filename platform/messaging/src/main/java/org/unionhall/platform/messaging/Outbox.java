package org.unionhall.platform.messaging;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.unionhall.platform.web.Correlation;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.CurrentActor;

/**
 * Where a transaction leaves what it has to tell. The messages are written as its last statement,
 * so that they are sent if and only if it commits.
 */
@ApplicationScoped
public class Outbox {

    private static final Object PENDING = Outbox.class;

    @Inject EntityManager entities;
    @Inject DataSource database;
    @Inject TransactionSynchronizationRegistry transaction;
    @Inject RelaySignal signal;
    @Inject CurrentActor current;

    @ConfigProperty(name = "quarkus.application.name")
    String source;

    /**
     * Adds messages to the running transaction, in this order for each key.
     *
     * @throws IllegalStateException when no transaction is running
     */
    public void append(Message... messages) {
        for (var message : messages) {
            pending()
                    .add(
                            row(
                                    message.topic(),
                                    message.compacted(),
                                    message.type(),
                                    message.key(),
                                    message.version(),
                                    MessageJson.write(message),
                                    Map.of()));
        }
    }

    /**
     * Adds something that is no {@link Message}, such as a dead letter, with headers of its own.
     */
    void append(String topic, String type, UUID key, byte[] payload, Map<String, String> headers) {
        pending().add(row(topic, false, type, key, 0, payload, headers));
    }

    private OutboxTable.Row row(
            String topic,
            boolean compacted,
            String type,
            UUID key,
            long version,
            byte[] payload,
            Map<String, String> more) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("source", "/unionhall/" + source);
        put(headers, "correlationid", Correlation.id());
        put(headers, "traceparent", Correlation.trace());
        put(headers, "actor", actor());
        headers.putAll(more);
        return new OutboxTable.Row(
                OutboxTable.stripeOf(key),
                0,
                Ids.next(),
                topic,
                compacted,
                type,
                key,
                version,
                headers,
                payload,
                Instant.now());
    }

    /** The account that acts, where a request is being answered; null in jobs and listeners. */
    private String actor() {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return null;
        }
        return current.known().map(known -> known.id().toString()).orElse(null);
    }

    private static void put(Map<String, String> headers, String name, String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }

    @SuppressWarnings("unchecked")
    private List<OutboxTable.Row> pending() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("A message needs a running transaction");
        }
        var rows = (List<OutboxTable.Row>) transaction.getResource(PENDING);
        if (rows == null) {
            rows = new ArrayList<>();
            transaction.putResource(PENDING, rows);
            transaction.registerInterposedSynchronization(new AtTheEnd(rows));
        }
        return rows;
    }

    private final class AtTheEnd implements Synchronization {

        private final List<OutboxTable.Row> rows;

        AtTheEnd(List<OutboxTable.Row> rows) {
            this.rows = rows;
        }

        @Override
        public void beforeCompletion() {
            entities.flush();
            try (var connection = database.getConnection()) {
                OutboxTable.insert(connection, rows);
            } catch (SQLException e) {
                throw new IllegalStateException("The messages could not be kept", e);
            }
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && Arc.container() != null) {
                signal.wake();
            }
        }
    }
}
