package org.unionhall.organization.membershipcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.unionhall.organization.membershipcopy.Belongings.Kind;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/** Keeps to which unions applications belong. */
@ApplicationScoped
class ApplicationListener implements MessageListener {

    @Inject Belongings belongings;

    @Override
    public String topic() {
        return ApplicationMessage.TOPIC;
    }

    @Override
    public void apply(List<Received> batch) {
        belongings.apply(
                Kind.APPLICATION,
                batch.stream()
                        .map(message -> message.as(ApplicationMessage.class).belonging())
                        .toList());
    }

    @Override
    public void forget() {
        belongings.forget(Kind.APPLICATION);
    }
}
