package org.unionhall.platform.testing.changes;

import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.unionhall.platform.testing.KeptConnection;
import org.unionhall.platform.testing.Rows;
import org.unionhall.platform.testing.contract.Operation;
import org.unionhall.platform.testing.permissions.Request;

/**
 * The database ends the service's connection in the middle of the transaction that makes something:
 * the answer is lost, nothing is made, and the same key makes it when it is sent again.
 */
final class Crash {

    /** Held by the test, it stops the service right where it would keep the answer. */
    private static final String HOLD = "LOCK TABLE idempotency_key IN EXCLUSIVE MODE";

    private static final String WAITING =
            """
            SELECT count(pg_terminate_backend(pid)) FROM pg_locks
            WHERE relation = 'idempotency_key'::regclass AND NOT granted
            """;

    private final Doer doer;
    private final Operation operation;

    Crash(Doer doer, Operation operation) {
        this.doer = doer;
        this.operation = operation;
    }

    void tryIn(Request request, Map<String, Long> made, List<String> findings) {
        var before = Rows.settled();
        broken(request, findings);
        var left = Rows.difference(before, Rows.settled());
        if (!left.isEmpty()) {
            findings.add("a crash left " + left);
        }
        var again = doer.ask(operation, request);
        if (!again.letsThrough() || !again.header("idempotent-replayed").isEmpty()) {
            findings.add("after a crash the same key is answered with " + again);
        }
        var grown = Rows.difference(before, Rows.settled());
        if (!grown.equals(made)) {
            findings.add("after a crash " + grown + " was made where one makes " + made);
        }
        doer.takeBack(operation, request, again);
    }

    private void broken(Request request, List<String> findings) {
        var thread = Executors.newSingleThreadExecutor();
        try (var database = KeptConnection.open();
                var statement = database.createStatement()) {
            database.setAutoCommit(false);
            statement.execute(HOLD);
            var under = thread.submit(() -> doer.ask(operation, request.unwatched()).status());
            await().pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofSeconds(10))
                    .until(
                            () -> {
                                try (var ended = statement.executeQuery(WAITING)) {
                                    return ended.next() && ended.getInt(1) > 0;
                                }
                            });
            database.rollback();
            int status = under.get();
            if (status < 500) {
                findings.add("a broken transaction is answered with " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.shutdownNow();
        }
    }
}
