package org.unionhall.events.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.unionhall.platform.facts.Fact;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/** Enters the facts of this service's own features. */
@ApplicationScoped
class FactListener implements MessageListener {

    @Inject KeepFacts keep;

    @Override
    public String topic() {
        return FactRecorded.TOPIC;
    }

    @Override
    public void apply(List<Received> messages) {
        keep.enter(messages.stream().map(message -> message.as(Fact.class)).toList(), Origin.FACTS);
    }

    @Override
    public void forget() {
        keep.forget(Origin.FACTS);
    }
}
