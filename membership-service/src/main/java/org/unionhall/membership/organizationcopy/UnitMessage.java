package org.unionhall.membership.organizationcopy;

import java.util.UUID;

/** What this service takes from a unit's message: its whole public state each time. */
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
        long hi) {

    static final String TOPIC = "unionhall.organization.units.v1";
}
