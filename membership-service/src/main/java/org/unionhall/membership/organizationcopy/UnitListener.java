package org.unionhall.membership.organizationcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/** Keeps the copied unions as the organization service says they are. */
@ApplicationScoped
class UnitListener implements MessageListener {

    @Inject UnitCopies units;

    @Override
    public String topic() {
        return UnitMessage.TOPIC;
    }

    @Override
    public void apply(List<Received> batch) {
        units.apply(batch.stream().map(message -> message.as(UnitMessage.class)).toList());
    }

    @Override
    public void forget() {
        units.forget();
    }
}
