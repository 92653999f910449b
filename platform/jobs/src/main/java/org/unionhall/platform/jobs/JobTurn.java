package org.unionhall.platform.jobs;

import java.time.Instant;
import java.util.UUID;

/**
 * A job as its work sees it.
 *
 * @param accountId who asked for it
 * @param unitId the union whose things it is about
 * @param purpose why it was asked for
 * @param details what the work has to know, as it was ordered
 * @param position where the piece before ended; null at the beginning
 * @param done how many things are done so far
 */
public record JobTurn(
        UUID id,
        UUID accountId,
        UUID unitId,
        String purpose,
        String details,
        String position,
        long done,
        Instant askedAt) {}
