package org.unionhall.membership.organizationcopy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.unionhall.platform.grants.AppointmentCopies;
import org.unionhall.platform.grants.AppointmentMessage;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/** Keeps the copied appointments, and with them everybody's permissions in this service. */
@ApplicationScoped
class AppointmentListener implements MessageListener {

    @Inject AppointmentCopies appointments;

    @Override
    public String topic() {
        return AppointmentMessage.TOPIC;
    }

    @Override
    public void apply(List<Received> batch) {
        appointments.apply(
                batch.stream().map(message -> message.as(AppointmentMessage.class)).toList());
    }

    @Override
    public void forget() {
        appointments.forget();
    }
}
