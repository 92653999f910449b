package org.unionhall.platform.deadlines;

import java.time.Duration;

/**
 * How often instances look at the tasks.
 *
 * @param every the time between two runs of a task
 * @param poll how often an instance looks for a task to run
 * @param signOfLife how often it says of a running task that it lives
 * @param missed after how many signs that did not come a task is another's
 */
record Pace(Duration every, Duration poll, Duration signOfLife, int missed) {

    /** A task of an instance that died is another's within about 14 seconds. */
    static Pace of(Duration every) {
        return new Pace(every, Duration.ofSeconds(2), Duration.ofSeconds(2), 4);
    }
}
