package org.unionhall.platform.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A connection to the service's database that tests keep: to open one costs more than what most
 * tests ask, and what waits for a row asks many times.
 */
public final class KeptConnection {

    /** What is done with it. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    private static Connection connection;

    private KeptConnection() {}

    /** Does one thing; the connection is left as it was, committing by itself. */
    public static synchronized <T> T ask(Work<T> work) {
        try {
            if (connection == null || connection.isClosed()) {
                connection = open();
            }
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A connection of one's own. */
    public static Connection open() throws SQLException {
        return DriverManager.getConnection(Engines.jdbcUrl(), "unionhall", "unionhall");
    }
}
