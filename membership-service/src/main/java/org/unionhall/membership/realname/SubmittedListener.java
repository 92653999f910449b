package org.unionhall.membership.realname;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/**
 * Makes a check due for every application this service tells of: submitting itself never waits for
 * it.
 */
@ApplicationScoped
class SubmittedListener implements MessageListener {

    @Inject RealNameChecks checks;

    @Override
    public String topic() {
        return SubmittedMessage.TOPIC;
    }

    @Override
    public void apply(List<Received> batch) {
        var submitted =
                batch.stream()
                        .filter(message -> message.type().equals(SubmittedMessage.TYPE))
                        .map(message -> message.as(SubmittedMessage.class))
                        .toList();
        if (!submitted.isEmpty()) {
            checks.request(submitted);
        }
    }

    @Override
    public void forget() {
        checks.forgetUnanswered();
    }
}
