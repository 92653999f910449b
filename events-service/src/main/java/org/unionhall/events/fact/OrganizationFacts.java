package org.unionhall.events.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.unionhall.platform.facts.Fact;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/** Enters the facts of organization's features. */
@ApplicationScoped
class OrganizationFacts implements MessageListener {

    static final String TOPIC = "unionhall.organization.facts.v1";

    @Inject KeepFacts keep;

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public void apply(List<Received> messages) {
        var facts = messages.stream().map(message -> message.as(Fact.class)).toList();
        keep.enter(facts, Origin.ORGANIZATION);
    }

    @Override
    public void forget() {
        keep.forget(Origin.ORGANIZATION);
    }
}
