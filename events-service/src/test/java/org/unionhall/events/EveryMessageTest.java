package org.unionhall.events;

import org.unionhall.platform.testing.messages.EveryMessage;

class EveryMessageTest extends EveryMessage {

    @Override
    protected String service() {
        return "events-service";
    }
}
