package org.unionhall.platform.grants;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is taken from an appointment's message: its whole state each time.
 *
 * @param unitId null when the appointment is over the whole platform
 * @param from first day of the office, inclusive
 * @param to last day, inclusive; null while open-ended
 * @param rightsFrom first day it allows anything, inclusive; null in a message from before there
 *     was such a day, which then is the first of the office
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
        boolean ended,
        LocalDate rightsFrom) {

    public static final String TOPIC = "unionhall.organization.appointments.v1";

    public AppointmentMessage {
        rightsFrom = rightsFrom == null ? from : rightsFrom;
    }
}
