package org.unionhall.platform.sealing;

import static org.unionhall.platform.sealing.KeyFinding.Kind.MISSING;
import static org.unionhall.platform.sealing.KeyFinding.Kind.WRONG;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Compares the keys at hand with those the data was made with. Check values of new keys are
 * recorded; a key that differs, or that is not there and rows need it, is a finding. Instances that
 * start together do so one after the other, so that the first one's keys are the data's.
 */
final class KeyChecks {

    private static final int LOCK = 89;

    private final DataSource database;
    private final SealKeys keys;
    private final SealedColumns columns;

    KeyChecks(DataSource database, SealKeys keys, SealedColumns columns) {
        this.database = database;
        this.keys = keys;
        this.columns = columns;
    }

    /** What is wrong; where nothing is, the check values of all keys are in the database. */
    SortedSet<KeyFinding> compare() throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                lock(connection);
                var findings = findings(connection);
                if (findings.isEmpty()) {
                    record(connection);
                }
                connection.commit();
                return findings;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private SortedSet<KeyFinding> findings(Connection connection) throws SQLException {
        var findings = new TreeSet<KeyFinding>(java.util.Comparator.comparing(KeyFinding::name));
        var recorded = recorded(connection);
        if (recorded.isEmpty()) {
            return new KeyTrial(connection, keys, columns).findings();
        }
        var present = keys.checkValues();
        for (var key : recorded.entrySet()) {
            var value = present.get(key.getKey());
            if (value == null) {
                if (needed(connection, SealKeys.cipherName(key.getKey()))) {
                    findings.add(new KeyFinding(key.getKey(), MISSING));
                }
            } else if (!MessageDigest.isEqual(value, key.getValue())) {
                findings.add(new KeyFinding(key.getKey(), WRONG));
            }
        }
        return findings;
    }

    private static void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ", 0)");
        }
    }

    private static Map<String, byte[]> recorded(Connection connection) throws SQLException {
        var recorded = new HashMap<String, byte[]>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT name, check_value FROM key_check")) {
            while (rows.next()) {
                recorded.put(rows.getString(1), rows.getBytes(2));
            }
        }
        return recorded;
    }

    private void record(Connection connection) throws SQLException {
        try (var insert =
                connection.prepareStatement(
                        "INSERT INTO key_check (name, check_value) VALUES (?, ?)"
                                + " ON CONFLICT (name) DO NOTHING")) {
            for (var key : keys.checkValues().entrySet()) {
                insert.setString(1, key.getKey());
                insert.setBytes(2, key.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Whether a value is sealed under this key; each begins with suite, length and key name. */
    private boolean needed(Connection connection, String cipher) throws SQLException {
        var name = cipher.getBytes(StandardCharsets.UTF_8);
        for (var column : columns.all()) {
            try (var query =
                    connection.prepareStatement(
                            "SELECT EXISTS (SELECT FROM %1$s WHERE get_byte(%2$s, 1) = ? AND substring(%2$s FROM 3 FOR ?) = ?)"
                                    .formatted(column.table(), column.name()))) {
                query.setInt(1, name.length);
                query.setInt(2, name.length);
                query.setBytes(3, name);
                try (var rows = query.executeQuery()) {
                    if (rows.next() && rows.getBoolean(1)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
