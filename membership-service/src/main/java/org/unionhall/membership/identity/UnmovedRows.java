package org.unionhall.membership.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.platform.persistence.SqlRepository;
import org.unionhall.platform.sealing.Place;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.sealing.SealBroken;

/**
 * Rows whose index is of a former canonical form. Each call is one transaction; what it held and
 * did not finish is found again by the next call.
 */
@ApplicationScoped
class UnmovedRows extends SqlRepository {

    private static final Logger LOG = Logger.getLogger(UnmovedRows.class);
    private static final int CHUNK = 500;

    private static final String COLUMNS = "id, id_sealed, id_index";

    @Inject Seal seal;

    /** The tables, in the order in which they are moved: a member goes with its application. */
    enum Table {
        APPLICATION("application"),
        MEMBER("member");

        private final String sql;

        Table(String sql) {
            this.sql = sql;
        }
    }

    /** Which rows are looked for, and whether rows that somebody else holds are waited for. */
    enum Which {
        /** All kinds but those of the resident card's form; waits. */
        OTHER_KINDS(
                " AND id_type NOT IN ('RESIDENT_ID', 'HK_MACAO_TAIWAN_RESIDENCE')", " FOR UPDATE"),
        /** All; what another instance or a decision holds is left to the next sweep. */
        EVERYTHING("", " FOR UPDATE SKIP LOCKED");

        private final String condition;
        private final String lock;

        Which(String condition, String lock) {
            this.condition = condition;
            this.lock = lock;
        }
    }

    /** A row, with the index it has and the one it shall have. */
    @SuppressWarnings("ArrayRecordComponent") // carried into a statement, never compared
    private record Row(UUID id, byte[] former, byte[] present) {}

    /**
     * What came of a chunk.
     *
     * @param last the last row looked at, or null when there was none
     * @param unreadable rows whose number does not open; they stay as they are
     */
    record Chunk(UUID last, int moved, int unreadable) {}

    /**
     * Moves some rows after the given one, with the claims that are theirs.
     *
     * @throws RuntimeException when one of them is a person somebody else claims already; nothing
     *     is moved then, and each is to be moved {@link #alone}
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Chunk chunk(Table table, Which which, UUID after) {
        return work(
                connection -> {
                    var found =
                            found(
                                    connection,
                                    select(COLUMNS, table, "id > ?" + which.condition, CHUNK)
                                            + which.lock,
                                    table,
                                    after);
                    moveClaims(connection, found.rows());
                    moveRows(connection, table, found.rows());
                    return new Chunk(found.last(), found.rows().size(), found.unreadable());
                });
    }

    /** The rows a chunk would look at. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<UUID> idsAfter(UUID after, Table table, Which which) {
        return values(
                        "SELECT id FROM %s WHERE id > :after%s AND index_version < %d ORDER BY id LIMIT %d"
                                .formatted(
                                        table.sql, which.condition, PersonIdentity.VERSION, CHUNK),
                        UUID.class)
                .setParameter("after", after)
                .getResultList();
    }

    /**
     * Moves one row. When another claim has its person already, the row stays and its claim names
     * the clash.
     *
     * @return whether it was moved
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean alone(Table table, UUID id) {
        return work(
                connection -> {
                    var rows =
                            found(
                                            connection,
                                            select(COLUMNS, table, "id = ?", 1) + " FOR UPDATE",
                                            table,
                                            id)
                                    .rows();
                    if (rows.isEmpty() || clashes(connection, rows.get(0))) {
                        return false;
                    }
                    moveClaims(connection, rows);
                    moveRows(connection, table, rows);
                    return true;
                });
    }

    private record Found(List<Row> rows, UUID last, int unreadable) {}

    private static String select(String columns, Table table, String condition, int most) {
        return "SELECT %s FROM %s WHERE %s AND index_version < %d ORDER BY id LIMIT %d"
                .formatted(columns, table.sql, condition, PersonIdentity.VERSION, most);
    }

    private Found found(Connection connection, String sql, Table table, UUID from)
            throws SQLException {
        var rows = new ArrayList<Row>();
        UUID last = null;
        int unreadable = 0;
        try (var select = connection.prepareStatement(sql)) {
            select.setObject(1, from);
            try (var found = select.executeQuery()) {
                while (found.next()) {
                    last = found.getObject(1, UUID.class);
                    var present = present(found.getBytes(2), table, last);
                    if (present == null) {
                        unreadable++;
                    } else {
                        rows.add(new Row(last, found.getBytes(3), present));
                    }
                }
            }
        }
        return new Found(rows, last, unreadable);
    }

    private byte[] present(byte[] sealed, Table table, UUID id) {
        try {
            var number = seal.open(sealed, new Place(table.sql, "id_sealed", id));
            return PersonIdentity.ofNumber(number).index(seal);
        } catch (SealBroken broken) {
            LOG.errorf("The identity of %s %s cannot be read", table.sql, id);
            return null;
        }
    }

    private static void moveClaims(Connection connection, List<Row> rows) throws SQLException {
        run(
                connection,
                """
                UPDATE identity_claim c SET identity_index = g.present, index_version = %d, clash_index = NULL
                FROM unnest(?, ?, ?) AS g (id, former, present)
                WHERE c.identity_index = g.former AND c.index_version < %1$d AND g.id IN (c.application_id, c.member_id)
                """,
                rows);
    }

    private static void moveRows(Connection connection, Table table, List<Row> rows)
            throws SQLException {
        run(
                connection,
                "UPDATE "
                        + table.sql
                        + """
                         r SET id_index = g.present, index_version = %d
                        FROM unnest(?, ?, ?) AS g (id, former, present) WHERE r.id = g.id
                        """,
                rows);
        if (table == Table.APPLICATION) {
            run(
                    connection,
                    """
                    UPDATE member m SET id_index = g.present, index_version = %d
                    FROM unnest(?, ?, ?) AS g (id, former, present)
                    WHERE m.application_id = g.id AND m.id_index = g.former AND m.index_version < %1$d
                    """,
                    rows);
        }
    }

    private static void run(Connection connection, String sql, List<Row> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (var update = connection.prepareStatement(sql.formatted(PersonIdentity.VERSION))) {
            update.setArray(
                    1, connection.createArrayOf("uuid", rows.stream().map(Row::id).toArray()));
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "bytea", rows.stream().map(Row::former).toArray(byte[][]::new)));
            update.setArray(
                    3,
                    connection.createArrayOf(
                            "bytea", rows.stream().map(Row::present).toArray(byte[][]::new)));
            update.executeUpdate();
        }
    }

    /**
     * Marks the row's claim when another claim has its person; false when nothing is in the way.
     */
    private static boolean clashes(Connection connection, Row row) throws SQLException {
        try (var mark =
                connection.prepareStatement(
                        """
                        UPDATE identity_claim c SET clash_index = ?
                        WHERE c.identity_index = ? AND c.index_version < %d AND ? IN (c.application_id, c.member_id)
                          AND EXISTS (SELECT 1 FROM identity_claim o WHERE o.identity_index = ?)
                        """
                                .formatted(PersonIdentity.VERSION))) {
            mark.setBytes(1, row.present());
            mark.setBytes(2, row.former());
            mark.setObject(3, row.id());
            mark.setBytes(4, row.present());
            return mark.executeUpdate() > 0;
        }
    }
}
