package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/**
 * Tells people what organization-service asks for, once for each cause. What is older than
 * notifications are kept is passed over, so that reading the topic from its beginning tells nobody
 * what was forgotten.
 */
@ApplicationScoped
class AskedByOrganization implements MessageListener {

    @Inject TellPeople people;
    @Inject TextSettings settings;
    @Inject Clock clock;

    @Override
    public String topic() {
        return "unionhall.organization.notifications.v1";
    }

    @Override
    public void apply(List<Received> messages) {
        var oldest = clock.instant().minus(settings.keptFor());
        people.tell(
                messages.stream()
                        .filter(message -> message.time().isAfter(oldest))
                        .map(message -> message.as(AskedMessage.class).telling("organization"))
                        .toList());
    }

    @Override
    public void forget() {
        // what people were told stays told
    }
}
