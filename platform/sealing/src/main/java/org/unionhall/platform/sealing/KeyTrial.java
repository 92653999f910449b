package org.unionhall.platform.sealing;

import static org.unionhall.platform.sealing.KeyFinding.Kind.MISSING;
import static org.unionhall.platform.sealing.KeyFinding.Kind.WRONG;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Tries the keys on values of a database that has no check values yet: the oldest and the newest of
 * each sealed column.
 */
final class KeyTrial {

    private static final int VALUES = 50;

    private final Connection connection;
    private final SealKeys keys;
    private final Seal seal;
    private final SealedColumns columns;
    private final SortedSet<KeyFinding> findings =
            new TreeSet<>(Comparator.comparing(KeyFinding::name));

    KeyTrial(Connection connection, SealKeys keys, SealedColumns columns) {
        this.connection = connection;
        this.keys = keys;
        this.seal = new Seal(keys);
        this.columns = columns;
    }

    SortedSet<KeyFinding> findings() throws SQLException {
        for (var column : columns.all()) {
            for (var order : new String[] {"ASC", "DESC"}) {
                tryOn(column, order);
            }
        }
        return findings;
    }

    private void tryOn(SealedColumn column, String order) throws SQLException {
        var index = column.index() == null ? "NULL::bytea" : column.index();
        try (var query =
                connection.prepareStatement(
                        "SELECT id, %1$s, %2$s FROM %3$s WHERE %1$s IS NOT NULL ORDER BY id %4$s LIMIT %5$d"
                                .formatted(column.name(), index, column.table(), order, VALUES))) {
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var place =
                            new Place(column.table(), column.name(), rows.getObject(1, UUID.class));
                    tryOn(column, place, rows.getBytes(2), rows.getBytes(3));
                }
            }
        }
    }

    private void tryOn(SealedColumn column, Place place, byte[] sealed, byte[] index) {
        var name = SealKeys.CIPHER + new String(sealed, 2, sealed[1], StandardCharsets.UTF_8);
        if (!keys.checkValues().containsKey(name)) {
            findings.add(new KeyFinding(name, MISSING));
            return;
        }
        try {
            var value = seal.open(sealed, place);
            if (index != null && !Arrays.equals(index, seal.index(column.kind(), value))) {
                findings.add(new KeyFinding(SealKeys.INDEX, WRONG));
            }
        } catch (SealBroken otherKey) {
            findings.add(new KeyFinding(name, WRONG));
        }
    }
}
