package org.unionhall.events.organizationcopy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.unionhall.platform.messaging.MessageListener;
import org.unionhall.platform.messaging.Received;

/** Keeps the copy of appointments: a dismissal takes effect here as soon as its message is read. */
@ApplicationScoped
class AppointmentListener implements MessageListener {

    private final AppointmentCopies appointments;

    AppointmentListener(AppointmentCopies appointments) {
        this.appointments = appointments;
    }

    @Override
    public String topic() {
        return "unionhall.organization.appointments.v1";
    }

    @Override
    public void apply(List<Received> messages) {
        messages.forEach(message -> appointments.take(message.as(AppointmentMessage.class)));
    }

    @Override
    public void forget() {
        appointments.deleteAll();
    }
}
