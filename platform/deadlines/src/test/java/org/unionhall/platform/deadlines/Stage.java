package org.unionhall.platform.deadlines;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.unionhall.platform.embedded.PostgresEngine;

/** A database with the table of tasks, and as many instances as a test wants. */
final class Stage implements AutoCloseable {

    private final PostgresEngine postgres;

    private Stage(PostgresEngine postgres) {
        this.postgres = postgres;
    }

    static Stage in(Path folder) {
        return new Stage(PostgresEngine.in(folder).database("due", "due", "due").start());
    }

    /** No tasks, as the migration leaves it. */
    void clear() {
        run("DROP TABLE IF EXISTS scheduled_tasks");
        run(migration());
    }

    String url() {
        return postgres.jdbcUrl("due");
    }

    static DataSource source(String url) {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser("due");
        source.setPassword("due");
        return source;
    }

    /** One instance, which runs until it is closed. */
    TaskRunner instance(Duration every, DueWork... works) {
        return new TaskRunner(
                source(url()), List.of(works), Pace.of(every), new SimpleMeterRegistry());
    }

    void run(String sql) {
        try (var connection = DriverManager.getConnection(url(), "due", "due");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(String sql) {
        try (var connection = DriverManager.getConnection(url(), "due", "due");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String migration() {
        try (var file =
                DueWork.class.getResourceAsStream(
                        "/db/platform/V0_4__What_is_due_is_done_once.sql")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        postgres.close();
    }
}
