package org.unionhall.membership.organizationcopy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What this service takes from an appointment's message.
 *
 * @param unitId null when the appointment is over the whole platform
 * @param to last day, inclusive; null while open-ended
 */
public record AppointmentMessage(
        UUID appointmentId,
        long version,
        UUID accountId,
        UUID unitId,
        String role,
        List<String> permissions,
        LocalDate from,
        LocalDate to,
        boolean ended) {

    static final String TOPIC = "unionhall.organization.appointments.v1";
}
