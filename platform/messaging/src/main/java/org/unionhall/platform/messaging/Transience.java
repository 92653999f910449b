package org.unionhall.platform.messaging;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Set;

/**
 * Tells a failure that passes (the database is away, a deadlock) from one that stays (the message
 * is wrong).
 */
public final class Transience {

    private static final Set<String> PASSING_CLASSES = Set.of("08", "53", "57", "40", "58");

    private Transience() {}

    public static boolean isPassing(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTimeoutException) {
                return true;
            }
            if (cause instanceof SQLException sql) {
                var state = sql.getSQLState();
                return state == null || PASSING_CLASSES.contains(state.substring(0, 2));
            }
        }
        return false;
    }
}
