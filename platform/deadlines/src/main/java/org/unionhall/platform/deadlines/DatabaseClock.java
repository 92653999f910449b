package org.unionhall.platform.deadlines;

import com.github.kagkarlsson.scheduler.Clock;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;

/**
 * The one time of all instances of a service: that of their database. With clocks of their own an
 * instance a minute ahead would take the others for dead. Asked now and then, carried on in
 * between.
 */
final class DatabaseClock implements Clock {

    private static final long FRESH = Duration.ofSeconds(10).toNanos();

    private final DataSource database;
    private Instant said;
    private long saidAt;

    DatabaseClock(DataSource database) {
        this.database = database;
    }

    @Override
    public synchronized Instant now() {
        if (said == null || System.nanoTime() - saidAt > FRESH) {
            ask();
        }
        return said.plusNanos(System.nanoTime() - saidAt);
    }

    private void ask() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT clock_timestamp()")) {
            row.next();
            said = row.getObject(1, OffsetDateTime.class).toInstant();
            saidAt = System.nanoTime();
        } catch (SQLException away) {
            if (said == null) {
                throw new IllegalStateException("The database does not tell the time", away);
            }
        }
    }
}
