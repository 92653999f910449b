package org.unionhall.events.organizationcopy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What organization tells of an appointment.
 *
 * @param unitId null when every union is meant
 * @param to last day, included; null until it is ended
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record AppointmentMessage(
        UUID appointmentId,
        long version,
        UUID accountId,
        UUID unitId,
        String role,
        List<String> permissions,
        LocalDate from,
        LocalDate to,
        boolean ended) {}
