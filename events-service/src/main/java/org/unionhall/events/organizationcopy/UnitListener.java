package org.unionhall.events.organizationcopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/** Keeps the copy of unions. */
@ApplicationScoped
class UnitListener implements MessageListener {

    private final UnitCopies units;

    UnitListener(UnitCopies units) {
        this.units = units;
    }

    @Override
    public String topic() {
        return "unionhall.organization.units.v1";
    }

    @Override
    public void apply(List<Received> messages) {
        messages.forEach(message -> units.take(message.as(UnitMessage.class)));
    }

    @Override
    public void forget() {
        units.deleteAll();
    }
}
