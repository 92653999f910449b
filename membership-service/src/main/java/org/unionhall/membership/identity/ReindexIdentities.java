package org.unionhall.membership.identity;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.unionhall.membership.identity.UnmovedRows.Chunk;
import org.unionhall.membership.identity.UnmovedRows.Table;
import org.unionhall.membership.identity.UnmovedRows.Which;
import org.unionhall.membership.person.PersonIdentity;

/**
 * Gives every row the index of its person in the present canonical form. The rows themselves say
 * what is left, so that any number of instances work side by side and one that is killed loses
 * nothing. Numbers of other kinds than the resident card's, of which there are few and whose former
 * index no joining can compute, are moved before the service takes requests; all others while it
 * runs.
 */
@ApplicationScoped
class ReindexIdentities {

    private static final Logger LOG = Logger.getLogger(ReindexIdentities.class);
    private static final String UNIQUE_VIOLATION = "23505";
    private static final UUID FIRST = new UUID(0, 0);

    @Inject UnmovedRows rows;
    @Inject IdentityClashes clashes;
    @Inject IdentityFigures figures;

    /** After the keys were checked and before anybody is served. */
    void beforeRequests(
            @Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent starting) {
        report(everyTable(Which.OTHER_KINDS));
    }

    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        report(everyTable(Which.EVERYTHING));
    }

    private int everyTable(Which which) {
        int moved = 0;
        for (var table : Table.values()) {
            moved += table(table, which);
        }
        return moved;
    }

    private int table(Table table, Which which) {
        int moved = 0;
        var after = FIRST;
        while (after != null) {
            var chunk = chunk(table, which, after);
            moved += chunk.moved();
            after = chunk.last();
        }
        return moved;
    }

    private Chunk chunk(Table table, Which which, UUID after) {
        try {
            return rows.chunk(table, which, after);
        } catch (RuntimeException refused) {
            if (!isUniqueViolation(refused)) {
                throw refused;
            }
            return oneByOne(table, which, after);
        }
    }

    private Chunk oneByOne(Table table, Which which, UUID after) {
        int moved = 0;
        UUID last = null;
        for (var id : rows.idsAfter(after, table, which)) {
            last = id;
            try {
                moved += rows.alone(table, id) ? 1 : 0;
            } catch (RuntimeException refused) {
                if (!isUniqueViolation(refused)) {
                    throw refused;
                }
                LOG.warnf("The identity of %s %s is another live member's", table, id);
            }
        }
        return new Chunk(last, moved, 0);
    }

    private static boolean isUniqueViolation(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused) {
                return UNIQUE_VIOLATION.equals(refused.getSQLState());
            }
        }
        return false;
    }

    private void report(int moved) {
        var state = clashes.state();
        figures.take(state);
        if (moved > 0) {
            LOG.infof(
                    "Identity index: %d rows moved to version %d, %d left, %d identities claimed"
                            + " twice",
                    moved, PersonIdentity.VERSION, state.unmoved(), state.clashes());
        }
    }
}
