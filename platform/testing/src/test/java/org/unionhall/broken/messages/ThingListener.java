package org.unionhall.broken.messages;

import java.util.List;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/** Reads what nobody sends. */
class ThingListener implements MessageListener {

    @Override
    public String topic() {
        return "unionhall.broken.things.v1";
    }

    @Override
    public void apply(List<Received> messages) {
        messages.forEach(message -> message.as(ThingMade.class));
    }

    @Override
    public void forget() {}
}
