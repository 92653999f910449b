package org.unionhall.platform.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Moves values sealed under former keys to the primary key, in batches, while the service runs. A
 * value changed meanwhile is left to its new writer. When it returns zero for every column, a
 * former key may be taken out of the file.
 */
@ApplicationScoped
public class Reseal {

    private static final int BATCH = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private final DataSource database;
    private final Seal seal;
    private final SealedColumns columns;

    public Reseal(DataSource database, Seal seal, SealedColumns columns) {
        this.database = database;
        this.seal = seal;
        this.columns = columns;
    }

    /** Reseals everything that is not under the primary key; returns how many values moved. */
    public int everything() {
        int moved = 0;
        for (var column : columns.all()) {
            moved += column(column);
        }
        return moved;
    }

    private int column(SealedColumn column) {
        int moved = 0;
        try (var connection = database.getConnection();
                var former =
                        connection.prepareStatement(
                                "SELECT id, %2$s FROM %1$s WHERE id > ? AND substring(%2$s FROM 1 FOR ?) <> ? ORDER BY id LIMIT ?"
                                        .formatted(column.table(), column.name()));
                var update =
                        connection.prepareStatement(
                                "UPDATE %1$s SET %2$s = ? WHERE id = ? AND %2$s = ?"
                                        .formatted(column.table(), column.name()))) {
            var head = seal.head();
            var after = FIRST;
            for (int found = BATCH; found == BATCH; ) {
                found = 0;
                former.setObject(1, after);
                former.setInt(2, head.length);
                former.setBytes(3, head);
                former.setInt(4, BATCH);
                try (var rows = former.executeQuery()) {
                    while (rows.next()) {
                        found++;
                        after = rows.getObject(1, UUID.class);
                        var old = rows.getBytes(2);
                        var place = new Place(column.table(), column.name(), after);
                        update.setBytes(1, seal.seal(seal.open(old, place), place));
                        update.setObject(2, after);
                        update.setBytes(3, old);
                        update.addBatch();
                    }
                }
                for (int changed : update.executeBatch()) {
                    moved += changed;
                }
            }
            return moved;
        } catch (SQLException e) {
            throw new IllegalStateException("Resealing " + column.table() + " failed", e);
        }
    }
}
