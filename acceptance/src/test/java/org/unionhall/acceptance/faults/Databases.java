package org.unionhall.acceptance.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.unionhall.launcher.Platform;

/** The services' databases as their owners see them, past every link. */
final class Databases {

    private final UnaryOperator<String> addresses;
    private final UnaryOperator<String> passwords;

    Databases(Platform platform) {
        this(platform::jdbcUrl, service -> platform.secrets().databasePassword(service));
    }

    /** Those at these JDBC addresses; each service is its own user. */
    Databases(UnaryOperator<String> addresses, UnaryOperator<String> passwords) {
        this.addresses = addresses;
        this.passwords = passwords;
    }

    Connection open(String service) throws SQLException {
        return DriverManager.getConnection(
                addresses.apply(service), service, passwords.apply(service));
    }

    /** The rows of a question, every column as text; NULL is null. */
    List<List<String>> ask(String service, String sql) {
        try (var connection = open(service);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            int columns = answer.getMetaData().getColumnCount();
            var rows = new ArrayList<List<String>>();
            while (answer.next()) {
                var row = new ArrayList<String>(columns);
                for (int i = 1; i <= columns; i++) {
                    row.add(answer.getString(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + e.getMessage() + "\n" + sql, e);
        }
    }

    /** The one number a question has as its answer. */
    long number(String service, String sql) {
        return Long.parseLong(ask(service, sql).get(0).get(0));
    }

    void run(String service, String sql) {
        try (var connection = open(service);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(service + ": " + e.getMessage() + "\n" + sql, e);
        }
    }

    /** Messages that have not left the service. */
    long backlog(String service) {
        return number(
                service,
                "SELECT count(*) FROM outbox o JOIN outbox_cursor c USING (stripe)"
                        + " WHERE o.seq > c.position");
    }
}
