package org.unionhall.organization.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhall.organization.access.Role;
import org.unionhall.platform.messaging.Message;

/** What happens to appointments, told to every service that decides what an actor may do. */
public sealed interface AppointmentMessages extends Message {

    String TOPIC = "unionhall.organization.appointments.v1";

    @Override
    default String topic() {
        return TOPIC;
    }

    @Override
    default boolean compacted() {
        return true;
    }

    /**
     * The whole state of an appointment.
     *
     * @param unitId the union it covers, with all below it; null for the whole platform
     * @param permissions names, sorted
     * @param from first day, inclusive
     * @param to last day, inclusive; null while nobody knows
     * @param ended whether it no longer holds, whatever the dates say
     */
    record AppointmentChanged(
            UUID appointmentId,
            long version,
            UUID accountId,
            UUID unitId,
            Role role,
            List<String> permissions,
            LocalDate from,
            LocalDate to,
            boolean ended)
            implements AppointmentMessages {

        @Override
        public UUID key() {
            return appointmentId;
        }
    }
}
