package org.unionhall.membership.organizationcopy;

import java.util.UUID;

/**
 * What this service takes from a unit's message: its whole public state each time.
 *
 * @param successorId whom members and applications go to when it has ended; null for nobody
 * @param endedBy null while it has not ended
 */
public record UnitMessage(
        UUID unitId,
        long version,
        String name,
        UUID parentId,
        String type,
        String level,
        String regionCode,
        String status,
        long lo,
        long hi,
        UUID successorId,
        UUID endedBy) {

    static final String TOPIC = "unionhall.organization.units.v1";
}
