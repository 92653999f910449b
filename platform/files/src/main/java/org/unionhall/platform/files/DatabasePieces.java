package org.unionhall.platform.files;

import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Pieces as rows of the service's database; they go with the row of their file. */
final class DatabasePieces implements Pieces {

    private final DataSource database;

    DatabasePieces(DataSource database) {
        this.database = database;
    }

    @Override
    public void write(UUID file, int position, byte[] piece) {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                "INSERT INTO stored_file_piece (file_id, position, bytes) VALUES"
                                        + " (?, ?, ?)")) {
            insert.setObject(1, file);
            insert.setInt(2, position);
            insert.setBytes(3, piece);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A piece of a file could not be kept", e);
        }
    }

    @Override
    public Optional<byte[]> read(UUID file, int position) {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "SELECT bytes FROM stored_file_piece WHERE file_id = ? AND"
                                        + " position = ?")) {
            select.setObject(1, file);
            select.setInt(2, position);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A piece of a file could not be read", e);
        }
    }

    @Override
    public void delete(UUID file) {
        // the database does it with the file's row
    }
}
