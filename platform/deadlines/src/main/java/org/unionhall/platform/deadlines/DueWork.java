package org.unionhall.platform.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What a feature does about those of its rows whose time has come. A bean of this type becomes one
 * recurring task. It is run by one instance at a time, but may be begun again after any of its
 * steps, by another instance too: a step looks for what is due and not done, and marks it done in
 * the same transaction.
 */
public interface DueWork {

    /** The name of its task, such as {@code joining.answers}; never changed. */
    String name();

    /** How often it is run, where that is not the pace of all. */
    default Optional<Duration> every() {
        return Optional.empty();
    }

    /**
     * Does a part of what is due, in a transaction of its own.
     *
     * @param now the time of the database, the same for all instances
     * @return whether there may be more
     */
    boolean step(Instant now);
}
