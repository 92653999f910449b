package org.unionhall.broken.messages;

import java.util.UUID;
import org.unionhall.platform.messaging.Message;

/** A message that nobody promised. */
record ThingMade(UUID thingId, long version) implements Message {

    @Override
    public String topic() {
        return "unionhall.broken.things.v1";
    }

    @Override
    public UUID key() {
        return thingId;
    }
}
