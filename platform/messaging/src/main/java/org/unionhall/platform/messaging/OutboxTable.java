package org.unionhall.platform.messaging;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The outbox's rows. A row is written under the lock of its stripe, which PostgreSQL gives back
 * only after the commit can be seen: a reader of number n of a stripe can see every smaller number
 * that will ever be there. A cursor over bare sequence numbers does not have that property and
 * loses messages.
 */
final class OutboxTable {

    static final int STRIPES = 32;

    static final String INSERT =
            """
            WITH held AS MATERIALIZED (SELECT pg_advisory_xact_lock(77, ?))
            INSERT INTO outbox (stripe, seq, message_id, topic, compacted, type, key, aggregate_version, headers, payload)
            SELECT ?, nextval('outbox_seq'), ?, ?, ?, ?, ?, ?, ?::jsonb, ? FROM held\
            """;

    static final String READ =
            """
            SELECT o.stripe, o.seq, o.message_id, o.topic, o.compacted, o.type, o.key, o.aggregate_version,
                   o.headers, o.payload, o.created_at
            FROM outbox_cursor c
            CROSS JOIN LATERAL (
                SELECT * FROM outbox r
                WHERE r.stripe = c.stripe AND r.seq > c.position AND r.created_at >= ? AND r.created_at < ?
                ORDER BY r.seq LIMIT ?) o
            WHERE c.stripe = ANY (?)
            ORDER BY o.stripe, o.seq\
            """;

    private static final String ADVANCE =
            """
            UPDATE outbox_cursor c SET position = moved.position
            FROM unnest(?, ?, ?) AS moved(stripe, position, epoch)
            WHERE c.stripe = moved.stripe AND c.epoch = moved.epoch\
            """;

    /** A message on its way out; rows are never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    record Row(
            int stripe,
            long seq,
            UUID messageId,
            String topic,
            boolean compacted,
            String type,
            UUID key,
            long version,
            Map<String, String> headers,
            byte[] payload,
            Instant createdAt) {}

    private OutboxTable() {}

    static int stripeOf(UUID key) {
        long mixed = key.getMostSignificantBits() ^ key.getLeastSignificantBits();
        return Math.floorMod(Long.hashCode(mixed * 0x9E3779B97F4A7C15L), STRIPES);
    }

    /**
     * Writes the rows in the order of their stripes, so that two transactions never wait for each
     * other in a circle.
     */
    static void insert(Connection connection, Collection<Row> rows) throws SQLException {
        insert(connection, rows, INSERT);
    }

    static void insert(Connection connection, Collection<Row> rows, String statement)
            throws SQLException {
        var ordered = new ArrayList<>(rows);
        ordered.sort(Comparator.comparingInt(Row::stripe));
        try (PreparedStatement insert = connection.prepareStatement(statement)) {
            for (var row : ordered) {
                insert.setInt(1, row.stripe());
                insert.setInt(2, row.stripe());
                insert.setObject(3, row.messageId());
                insert.setString(4, row.topic());
                insert.setBoolean(5, row.compacted());
                insert.setString(6, row.type());
                insert.setObject(7, row.key());
                insert.setLong(8, row.version());
                insert.setString(
                        9, new String(MessageJson.write(row.headers()), StandardCharsets.UTF_8));
                insert.setBytes(10, row.payload());
                if (ordered.size() == 1) {
                    insert.executeUpdate();
                } else {
                    insert.addBatch();
                }
            }
            if (ordered.size() > 1) {
                insert.executeBatch();
            }
        }
    }

    /** The next rows behind the cursors of the stripes; at most {@code perStripe} of each. */
    static List<Row> read(
            Connection connection, Collection<Integer> stripes, Instant notBefore, int perStripe)
            throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setTimestamp(1, Timestamp.from(notBefore));
            read.setTimestamp(2, Timestamp.from(Instant.now().plusSeconds(3600)));
            read.setInt(3, perStripe);
            read.setArray(4, connection.createArrayOf("smallint", stripes.toArray()));
            var found = new ArrayList<Row>();
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    found.add(
                            new Row(
                                    row.getInt("stripe"),
                                    row.getLong("seq"),
                                    row.getObject("message_id", UUID.class),
                                    row.getString("topic"),
                                    row.getBoolean("compacted"),
                                    row.getString("type"),
                                    row.getObject("key", UUID.class),
                                    row.getLong("aggregate_version"),
                                    MessageJson.readHeaders(row.getString("headers")),
                                    row.getBytes("payload"),
                                    row.getTimestamp("created_at").toInstant()));
                }
            }
            return found;
        }
    }

    /** Takes the cursors over: from now on only the new epochs may move them. */
    static Map<Integer, Long> claim(Connection connection, Collection<Integer> stripes)
            throws SQLException {
        var epochs = new HashMap<Integer, Long>();
        try (PreparedStatement claim =
                connection.prepareStatement(
                        "UPDATE outbox_cursor SET epoch = epoch + 1 WHERE stripe = ANY (?)"
                                + " RETURNING stripe, epoch")) {
            claim.setArray(1, connection.createArrayOf("smallint", stripes.toArray()));
            try (ResultSet row = claim.executeQuery()) {
                while (row.next()) {
                    epochs.put(row.getInt(1), row.getLong(2));
                }
            }
        }
        return epochs;
    }

    /**
     * Moves the cursors to what the broker has acknowledged.
     *
     * @return false when another relay has taken one of them over meanwhile
     */
    static boolean advance(Connection connection, Map<Integer, Long> to, Map<Integer, Long> epochs)
            throws SQLException {
        var stripes = List.copyOf(to.keySet());
        try (PreparedStatement advance = connection.prepareStatement(ADVANCE)) {
            advance.setArray(1, connection.createArrayOf("smallint", stripes.toArray()));
            advance.setArray(
                    2, connection.createArrayOf("bigint", stripes.stream().map(to::get).toArray()));
            advance.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint", stripes.stream().map(epochs::get).toArray()));
            return advance.executeUpdate() == stripes.size();
        }
    }
}
