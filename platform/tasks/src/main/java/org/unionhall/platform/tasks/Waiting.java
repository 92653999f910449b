package org.unionhall.platform.tasks;

import java.time.Instant;
import java.util.UUID;

/**
 * What waits now.
 *
 * @param unitId where it is to be done; null when it concerns the whole platform
 * @param subject the API path under which it is done; tells it from others of its kind
 * @param due the first moment that is too late; null when there is none
 * @param count how many things wait, one at least
 */
public record Waiting(UUID unitId, String subject, Instant due, long count) {}
