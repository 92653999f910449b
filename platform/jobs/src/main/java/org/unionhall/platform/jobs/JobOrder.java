package org.unionhall.platform.jobs;

import java.util.UUID;

/**
 * What is asked for.
 *
 * @param kind of the work, such as {@code members.export}
 * @param collection the address under which jobs of this kind lie, such as {@code
 *     /api/v1/members/exports}
 * @param unitId the union whose things it is about
 * @param purpose why, in words; on record for as long as the job is
 * @param details what the work has to know, as JSON
 * @param total how many things there are to do; null when nobody knows yet
 */
public record JobOrder(
        String kind, String collection, UUID unitId, String purpose, String details, Long total) {}
