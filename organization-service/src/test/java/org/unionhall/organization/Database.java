package org.unionhall.organization;

import java.sql.Connection;
import java.sql.SQLException;
import org.unionhall.platform.testing.KeptConnection;

/** The service's database, beside the service. */
public final class Database {

    private Database() {}

    public static void run(String statement) {
        try (var connection = connection();
                var statements = connection.createStatement()) {
            statements.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Connection connection() throws SQLException {
        return KeptConnection.open();
    }
}
