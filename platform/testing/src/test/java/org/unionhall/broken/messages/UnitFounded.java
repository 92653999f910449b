package org.unionhall.broken.messages;

import java.util.UUID;
import org.unionhall.platform.messaging.Message;

/** A message that has outgrown its schema and its samples, and says it is kept for ever. */
record UnitFounded(UUID unitId, long version, String name, Level level, int stars)
        implements Message {

    enum Level {
        CITY,
        VILLAGE
    }

    @Override
    public String topic() {
        return "unionhall.organization.units.v1";
    }

    @Override
    public UUID key() {
        return unitId;
    }
}
