package org.unionhall.platform.testing.permissions;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.unionhall.platform.testing.KeptConnection;

/** A message that waits among the dead letters, as if a listener had refused it. */
public final class ParkedLetter {

    private static final String INSERT =
            """
            INSERT INTO dead_letter (id, topic, kafka_partition, kafka_offset,
                message_id, type, key, headers, payload, reason, state)
            VALUES (?, ?, 0, ?, ?, ?, ?, CAST(? AS jsonb), ?, 'tried', 'PARKED')
            """;
    private static final AtomicLong OFFSETS = new AtomicLong(1_000_000);

    private ParkedLetter() {}

    /**
     * Parks a message.
     *
     * @param data its JSON
     * @return the letter's id
     */
    public static UUID of(String topic, String type, UUID key, String data) {
        var id = UUID.randomUUID();
        var headers =
                """
                {"ce_specversion": "1.0", "ce_id": "%s", "ce_type": "%s", "ce_aggregateversion": "1",
                 "ce_time": "2026-01-01T00:00:00Z", "ce_correlationid": "test"}
                """
                        .formatted(id, type);
        return KeptConnection.ask(
                connection -> {
                    try (var insert = connection.prepareStatement(INSERT)) {
                        insert.setObject(1, id);
                        insert.setString(2, topic);
                        insert.setLong(3, OFFSETS.incrementAndGet());
                        insert.setString(4, id.toString());
                        insert.setString(5, type);
                        insert.setString(6, key.toString());
                        insert.setString(7, headers);
                        insert.setBytes(8, data.getBytes(StandardCharsets.UTF_8));
                        insert.executeUpdate();
                        return id;
                    }
                });
    }
}
