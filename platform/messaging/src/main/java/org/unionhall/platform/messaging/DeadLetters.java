package org.unionhall.platform.messaging;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.persistence.Sql;
import org.unionhall.platform.web.Correlation;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.problem.Rejection;
import org.unionhall.platform.web.tracing.Tracing;

/**
 * Messages that could not be applied, and those that wait behind them because they have the same
 * key.
 */
@ApplicationScoped
public class DeadLetters {

    private static final String PARKED = "PARKED";
    private static final int LINKS = 100;

    @Inject EntityManager entities;
    @Inject Outbox outbox;
    @Inject Instance<MessageListener> listeners;
    @Inject Tracing tracing;

    /** A dead letter as operators see it; the data itself stays inside. */
    public record Letter(
            UUID id,
            @Schema(examples = "unionhall.organization.units.v1") String topic,
            @Schema(examples = "3") int partition,
            @Schema(examples = "1042") long offset,
            @Schema(examples = "01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10") String messageId,
            @Schema(examples = "UnitChanged") String type,
            @Schema(examples = "01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a11") String key,
            @Schema(examples = "MismatchedInputException") String reason,
            @Schema(examples = "PARKED") String state,
            Instant parkedAt) {}

    /**
     * Applies the messages whose keys are not parked, and parks the others behind theirs: in one
     * transaction.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void applied(MessageListener listener, List<Received> messages) {
        var parked = parkedKeys(listener.topic());
        var free = new ArrayList<Received>(messages.size());
        for (var message : messages) {
            if (parked.contains(message.rawKey())) {
                keep(message, "waits behind an earlier message of its key");
            } else {
                free.add(message);
            }
        }
        if (!free.isEmpty()) {
            apply(listener, free);
        }
    }

    /** What the listener says itself goes under the first message whose request is traced. */
    private void apply(MessageListener listener, List<Received> messages) {
        var traced = messages.stream().filter(one -> tracing.follows(one.trace())).toList();
        var lead = traced.isEmpty() ? messages.get(0) : traced.get(0);
        var span = traced.isEmpty() ? Span.getInvalid() : step(listener, traced);
        var trace = span.getSpanContext().isValid() ? Tracing.context(span) : lead.trace();
        Correlation.begin(lead.correlation(), trace);
        try {
            listener.apply(messages);
        } catch (RuntimeException failed) {
            Tracing.failed(span, failed.getClass().getSimpleName());
            throw failed;
        } finally {
            Correlation.end();
            span.end();
        }
    }

    private Span step(MessageListener listener, List<Received> traced) {
        var name = "apply " + listener.getClass().getSimpleName().replaceAll("_.*", "");
        return tracing.step(
                name,
                traced.get(0).trace(),
                traced.stream().skip(1).map(Received::trace).limit(LINKS).toList());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void park(Received poison, String reason) {
        if (keep(poison, reason)) {
            var headers = new HashMap<String, String>();
            headers.put("deadletterreason", reason);
            headers.put("deadletterid", poison.id());
            headers.put("deadlettertopic", poison.topic());
            headers.put(
                    "deadletterversion", poison.headers().getOrDefault("ce_aggregateversion", ""));
            outbox.append(
                    poison.topic() + ".dlq", poison.type(), dlqKey(poison), poison.data(), headers);
        }
    }

    private static UUID dlqKey(Received poison) {
        try {
            return poison.key();
        } catch (IllegalArgumentException notAnId) {
            return UUID.nameUUIDFromBytes(poison.rawKey().getBytes(StandardCharsets.UTF_8));
        }
    }

    private boolean keep(Received message, String reason) {
        return entities.createNativeQuery(
                                """
                                INSERT INTO dead_letter (id, topic, kafka_partition, kafka_offset, message_id, type, key,
                                                         headers, payload, reason, state)
                                VALUES (:id, :topic, :partition, :offset, :messageId, :type, :key,
                                        CAST(:headers AS jsonb), :payload, :reason, 'PARKED')
                                ON CONFLICT ON CONSTRAINT dead_letter_once DO NOTHING\
                                """)
                        .setParameter("id", Ids.next())
                        .setParameter("topic", message.topic())
                        .setParameter("partition", message.partition())
                        .setParameter("offset", message.offset())
                        .setParameter("messageId", message.id())
                        .setParameter("type", message.type())
                        .setParameter("key", message.rawKey())
                        .setParameter(
                                "headers",
                                new String(
                                        MessageJson.write(message.headers()),
                                        StandardCharsets.UTF_8))
                        .setParameter("payload", message.data())
                        .setParameter("reason", reason)
                        .executeUpdate()
                == 1;
    }

    private Set<String> parkedKeys(String topic) {
        List<String> keys =
                Sql.values(
                                entities,
                                "SELECT DISTINCT key FROM dead_letter WHERE topic = :topic AND"
                                        + " state = 'PARKED'",
                                String.class)
                        .setParameter("topic", topic)
                        .getResultList();
        return new HashSet<>(keys);
    }

    /** Dead letters in the order they were set aside, behind the given one. */
    public List<Letter> list(String state, Optional<UUID> after, int limit) {
        List<Tuple> rows =
                Sql.rows(
                                entities,
                                """
                                SELECT id, topic, kafka_partition, kafka_offset, message_id, type, key, reason, state, parked_at
                                FROM dead_letter
                                WHERE (CAST(:state AS text) IS NULL OR state = :state) AND id > :after
                                ORDER BY id\
                                """)
                        .setParameter("state", state)
                        .setParameter("after", after.orElse(new UUID(0, 0)))
                        .setMaxResults(limit)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Letter(
                                        row.get(0, UUID.class),
                                        row.get(1, String.class),
                                        row.get(2, Integer.class),
                                        row.get(3, Long.class),
                                        row.get(4, String.class),
                                        row.get(5, String.class),
                                        row.get(6, String.class),
                                        row.get(7, String.class),
                                        row.get(8, String.class),
                                        row.get(9, Instant.class)))
                .toList();
    }

    /** How many wait, over all topics. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public long waiting() {
        return ((Number)
                        entities.createNativeQuery(
                                        "SELECT count(*) FROM dead_letter WHERE state = 'PARKED'")
                                .getSingleResult())
                .longValue();
    }

    /**
     * Applies the letter and everything that waits behind it, in order.
     *
     * @return how many were applied
     * @throws Rejection {@code DEAD_LETTER_NOT_FOUND}, {@code DEAD_LETTER_SETTLED}; {@code
     *     REPLAY_FAILED} when one still cannot be applied: then none was
     */
    @Transactional
    public int replay(UUID id, UUID by) {
        var letter = parked(id);
        List<Tuple> rows =
                Sql.rows(
                                entities,
                                """
                                SELECT kafka_partition, kafka_offset, CAST(headers AS text), payload
                                FROM dead_letter WHERE topic = :topic AND key = :key AND state = 'PARKED'
                                ORDER BY kafka_partition, kafka_offset FOR UPDATE\
                                """)
                        .setParameter("topic", letter.topic())
                        .setParameter("key", letter.key())
                        .getResultList();
        var messages =
                rows.stream()
                        .map(
                                row ->
                                        new Received(
                                                letter.topic(),
                                                row.get(0, Integer.class),
                                                row.get(1, Long.class),
                                                letter.key(),
                                                Instant.now(),
                                                new TreeMap<>(
                                                        MessageJson.readHeaders(
                                                                row.get(2, String.class))),
                                                row.get(3, byte[].class)))
                        .toList();
        var listener =
                listeners.stream()
                        .filter(candidate -> candidate.topic().equals(letter.topic()))
                        .findFirst()
                        .orElseThrow(() -> new Rejection(DeadLetterProblem.DEAD_LETTER_NOT_FOUND));
        try {
            apply(listener, messages);
            entities.flush();
        } catch (RuntimeException still) {
            if (Transience.isPassing(still)) {
                throw still;
            }
            throw new Rejection(DeadLetterProblem.REPLAY_FAILED, still.getClass().getSimpleName());
        }
        settle(letter, "REPLAYED", by, null);
        return messages.size();
    }

    /** Gives the letter up, with what waits behind it: the copy stays as it is. */
    @Transactional
    public int discard(UUID id, String reason, UUID by) {
        return settle(parked(id), "DISCARDED", by, reason);
    }

    private int settle(Letter letter, String state, UUID by, String reason) {
        return entities.createNativeQuery(
                        """
                        UPDATE dead_letter SET state = :state, settled_at = now(), settled_by = :by, settled_reason = :reason
                        WHERE topic = :topic AND key = :key AND state = 'PARKED'\
                        """)
                .setParameter("state", state)
                .setParameter("by", by)
                .setParameter("reason", reason)
                .setParameter("topic", letter.topic())
                .setParameter("key", letter.key())
                .executeUpdate();
    }

    private Letter parked(UUID id) {
        List<Tuple> rows =
                Sql.rows(entities, "SELECT topic, key, state FROM dead_letter WHERE id = :id")
                        .setParameter("id", id)
                        .getResultList();
        if (rows.isEmpty()) {
            throw new Rejection(DeadLetterProblem.DEAD_LETTER_NOT_FOUND);
        }
        var row = rows.get(0);
        if (!PARKED.equals(row.get(2, String.class))) {
            throw new Rejection(DeadLetterProblem.DEAD_LETTER_SETTLED);
        }
        return new Letter(
                id,
                row.get(0, String.class),
                0,
                0,
                null,
                null,
                row.get(1, String.class),
                null,
                PARKED,
                null);
    }
}
