package org.unionhall.events.organizationcopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhall.platform.grants.AppointmentCopies;
import org.unionhall.platform.grants.AppointmentMessage;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/** Keeps the copied appointments, and with them everybody's permissions in this service. */
@ApplicationScoped
class AppointmentListener implements MessageListener {

    private final AppointmentCopies appointments;

    AppointmentListener(AppointmentCopies appointments) {
        this.appointments = appointments;
    }

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
