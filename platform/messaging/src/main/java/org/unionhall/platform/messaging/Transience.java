package org.unionhall.platform.messaging;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Tells a failure that passes (the database is away, a deadlock) from one that stays (the message
 * is wrong).
 */
public final class Transience {

    private static final Set<String> PASSING_CLASSES = Set.of("08", "53", "57", "40", "58");

    private Transience() {}

    /**
     * Whether it may succeed when it is done again. What the database said is looked for among the
     * causes first, then among what was suppressed: there a transaction manager keeps why it could
     * not commit.
     */
    public static boolean isPassing(Throwable failure) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Throwable, Boolean>());
        var waiting = new ArrayDeque<>(List.of(failure));
        while (!waiting.isEmpty()) {
            var next = waiting.poll();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof SQLTimeoutException) {
                return true;
            }
            if (next instanceof SQLException sql) {
                var state = sql.getSQLState();
                return state == null || PASSING_CLASSES.contains(state.substring(0, 2));
            }
            if (next.getCause() != null) {
                waiting.addFirst(next.getCause());
            }
            waiting.addAll(List.of(next.getSuppressed()));
        }
        return false;
    }
}
