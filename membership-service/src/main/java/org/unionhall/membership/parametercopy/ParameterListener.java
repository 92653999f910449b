package org.unionhall.membership.parametercopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/** Keeps the copied parameters. */
@ApplicationScoped
class ParameterListener implements MessageListener {

    private final Parameters parameters;

    ParameterListener(Parameters parameters) {
        this.parameters = parameters;
    }

    @Override
    public String topic() {
        return ParameterMessage.TOPIC;
    }

    @Override
    public void apply(List<Received> batch) {
        parameters.apply(
                batch.stream().map(message -> message.as(ParameterMessage.class)).toList());
    }

    @Override
    public void forget() {
        parameters.forget();
    }
}
