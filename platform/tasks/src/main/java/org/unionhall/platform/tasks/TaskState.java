package org.unionhall.platform.tasks;

import java.time.Instant;
import java.util.UUID;

/**
 * One or more things of one kind that wait for whoever holds a permission at a union. The same task
 * has the same id in all its messages; nothing personal is in it.
 *
 * @param taskId made of the service, the kind and the subject
 * @param version rises by one with each message of the task
 * @param service whose task it is, such as {@code events}
 * @param kind such as {@code DRIVE_TO_SETTLE}
 * @param unitId where it is to be done; null when it concerns the whole platform
 * @param permission the name of what one must hold there to do it
 * @param since when it was found to wait
 * @param due the first moment that is too late; null when there is none
 * @param count how many things wait, one at least
 * @param subject the API path under which it is done
 * @param done whether nothing waits any more
 */
public record TaskState(
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
        boolean done) {}
