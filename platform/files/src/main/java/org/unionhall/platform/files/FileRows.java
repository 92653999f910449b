package org.unionhall.platform.files;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What is known of each file. Every step is one statement, so that none of them holds a connection
 * while content comes or goes.
 */
final class FileRows {

    private static final String UNIQUE = "23505";

    private final DataSource database;

    FileRows(DataSource database) {
        this.database = database;
    }

    /** A file that is coming in; nobody sees it. Within a transaction there is no such thing. */
    void arriving(
            UUID id,
            Store store,
            String service,
            Purpose purpose,
            About about,
            byte[] key,
            Instant[] fromTo) {
        try (var connection = database.getConnection()) {
            if (!connection.getAutoCommit()) {
                throw new IllegalStateException(
                        "A file is put outside of transactions: it would hold one for as long as"
                                + " its sender takes");
            }
            try (var insert =
                    connection.prepareStatement(
                            """
                            INSERT INTO stored_file (id, service, purpose, unit_id, account_id, subject, shows,
                                content_type, size, pieces, key_sealed, state, made_at, ends_at, store)
                            VALUES (?, ?, ?, ?, ?, ?, ?, '', 0, 0, ?, 'ARRIVING', ?, ?, ?)
                            """)) {
                set(insert, id, service, purpose.name(), about.unitId(), about.accountId());
                insert.setString(6, about.subject());
                insert.setString(7, about.shows());
                insert.setBytes(8, key);
                insert.setObject(9, time(fromTo[0]));
                insert.setObject(10, time(fromTo[1]));
                insert.setString(11, store.name());
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A file could not be begun", e);
        }
    }

    /** How long what has arrived is, so that it can be looked through. */
    void arrived(UUID id, String type, long size, int pieces) {
        change(
                "UPDATE stored_file SET content_type = ?, size = ?, pieces = ? WHERE id = ?",
                type,
                size,
                pieces,
                id);
    }

    /**
     * From now on the file is seen, and of its subject no other for long.
     *
     * @param ends when it is no longer there
     * @param othersEnd when those of the same subject that show another state are no longer there
     * @return false when there is one that shows the same already, or its time to arrive is over
     */
    boolean kept(UUID id, String type, Instant now, Instant ends, Instant othersEnd) {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement(
                                """
                                WITH mine AS (SELECT purpose, subject, shows FROM stored_file WHERE id = ?),
                                gone AS (
                                    UPDATE stored_file f SET state = 'ENDED', key_sealed = NULL FROM mine m
                                    WHERE (f.purpose, f.subject, f.shows) = (m.purpose, m.subject, m.shows)
                                      AND f.state = 'KEPT' AND f.ends_at <= ?),
                                others AS (
                                    UPDATE stored_file f SET ends_at = ? FROM mine m
                                    WHERE f.purpose = m.purpose AND f.subject = m.subject AND f.shows <> m.shows
                                      AND f.state = 'KEPT' AND f.ends_at > ?)
                                SELECT count(*) FROM mine
                                """)) {
            update.setObject(1, id);
            update.setObject(2, time(now));
            update.setObject(3, time(othersEnd));
            update.setObject(4, time(othersEnd));
            update.executeQuery().close();
        } catch (SQLException e) {
            throw new IllegalStateException("Former files could not be ended", e);
        }
        return change(
                        """
                        UPDATE stored_file SET state = 'KEPT', content_type = ?, ends_at = ?
                        WHERE id = ? AND state = 'ARRIVING'
                        """,
                        type,
                        time(ends),
                        id)
                == 1;
    }

    Optional<StoredFile> find(UUID id, Instant now) {
        return one("id = ? AND ends_at > ?", id, time(now));
    }

    Optional<StoredFile> find(String purpose, String subject, String shows, Instant now) {
        return one(
                "purpose = ? AND subject = ? AND shows = ? AND ends_at > ?",
                purpose,
                subject,
                shows,
                time(now));
    }

    /** The key of a sealed file, as it lies there; null when the file is gone. */
    byte[] sealedKey(UUID id) {
        var keys = column("SELECT key_sealed FROM stored_file WHERE id = ?", byte[].class, id);
        return keys.isEmpty() ? null : keys.get(0);
    }

    void endAt(UUID id, Instant end) {
        change("UPDATE stored_file SET ends_at = ? WHERE id = ?", time(end), id);
    }

    /** From now on the file is gone and cannot be opened; its pieces are not yet. */
    void end(UUID id, Instant now) {
        change(
                """
                UPDATE stored_file SET state = 'ENDED', key_sealed = NULL, ends_at = least(ends_at, ?)
                WHERE id = ?
                """,
                time(now),
                id);
    }

    /** Where the pieces of the file lie; empty when nothing of it is known. */
    Optional<Store> store(UUID id) {
        return column("SELECT store FROM stored_file WHERE id = ?", String.class, id).stream()
                .map(Store::valueOf)
                .findFirst();
    }

    /** Some that have ended and lie in the store. */
    List<UUID> ended(Store store, Instant now, int atMost) {
        return column(
                """
                SELECT id FROM stored_file WHERE store = ? AND ends_at <= ? ORDER BY ends_at LIMIT ?
                """,
                UUID.class,
                store.name(),
                time(now),
                atMost);
    }

    private <T> List<T> column(String sql, Class<T> type, Object... values) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            set(select, values);
            var found = new ArrayList<T>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, type));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("Files could not be looked for", e);
        }
    }

    /** Forgets a file whose pieces are gone; false when another has done it. */
    boolean delete(UUID id) {
        return change("DELETE FROM stored_file WHERE id = ?", id) == 1;
    }

    private int change(String sql, Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            if (UNIQUE.equals(e.getSQLState())) {
                return 0;
            }
            throw new IllegalStateException("What is known of a file could not be changed", e);
        }
    }

    private Optional<StoredFile> one(String condition, Object... values) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "SELECT id, purpose, unit_id, account_id, subject, shows,"
                                        + " content_type, size, pieces, key_sealed IS NOT NULL,"
                                        + " made_at, ends_at, store FROM stored_file WHERE state ="
                                        + " 'KEPT' AND "
                                        + condition)) {
            set(select, values);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(file(rows)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A file could not be looked for", e);
        }
    }

    private static StoredFile file(ResultSet row) throws SQLException {
        return new StoredFile(
                row.getObject(1, UUID.class),
                row.getString(2),
                new About(
                        row.getObject(3, UUID.class),
                        row.getObject(4, UUID.class),
                        row.getString(5),
                        row.getString(6)),
                row.getString(7),
                row.getLong(8),
                row.getInt(9),
                row.getBoolean(10),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                row.getObject(12, OffsetDateTime.class).toInstant(),
                Store.valueOf(row.getString(13)));
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
