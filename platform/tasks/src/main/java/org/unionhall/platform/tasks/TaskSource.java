package org.unionhall.platform.tasks;

import java.time.Instant;
import java.util.List;

/**
 * What of a feature waits for somebody. A bean of this type is asked every {@code
 * unionhall.deadlines.every}, by one instance at a time; a feature that knows at once tells {@link
 * Tasks} itself.
 */
public interface TaskSource {

    /** The kind of its tasks, such as {@code DRIVE_TO_SETTLE}; never changed. */
    String kind();

    /** The name of the permission one needs to do them. */
    String permission();

    /**
     * All that waits at this moment, in the running transaction.
     *
     * @param now the time of the database
     */
    List<Waiting> waiting(Instant now);
}
