package org.unionhall.organization.membershipcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.unionhall.organization.membershipcopy.Belongings.Kind;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/** Keeps to which unions members belong. */
@ApplicationScoped
class MemberListener implements MessageListener {

    @Inject Belongings belongings;

    @Override
    public String topic() {
        return MemberMessage.TOPIC;
    }

    @Override
    public void apply(List<Received> batch) {
        belongings.apply(
                Kind.MEMBER,
                batch.stream()
                        .map(message -> message.as(MemberMessage.class).belonging())
                        .toList());
    }

    @Override
    public void forget() {
        belongings.forget(Kind.MEMBER);
    }
}
