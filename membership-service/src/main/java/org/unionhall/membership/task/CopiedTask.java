package org.unionhall.membership.task;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;

/**
 * What is taken from the message of a task.
 *
 * @param unitId null when it concerns the whole platform
 * @param due the first moment that is too late; null when there is none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record CopiedTask(
        UUID taskId,
        long version,
        String service,
        String kind,
        UUID unitId,
        String permission,
        Instant since,
        Instant due,
        long count,
        String subject,
        boolean done) {

    static final String TABLE = "task_copy";
    static final String KEY = "taskId";
}
