package org.unionhall.organization;

import org.unionhall.platform.testing.messages.EveryMessage;

class EveryMessageTest extends EveryMessage {

    @Override
    protected String service() {
        return "organization-service";
    }
}
