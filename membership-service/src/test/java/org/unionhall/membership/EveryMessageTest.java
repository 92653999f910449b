package org.unionhall.membership;

import org.unionhall.platform.testing.messages.EveryMessage;

class EveryMessageTest extends EveryMessage {

    @Override
    protected String service() {
        return "membership-service";
    }
}
