package org.unionhall.organization.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.unionhall.organization.access.Role;
import org.unionhall.platform.messaging.Message;

/**
 * The whole state of an appointment, for every service that decides what an actor may do.
 *
 * @param unitId the union it covers, with all below it; null for the whole platform
 * @param permissions names, sorted
 * @param from first day of the office, inclusive; may lie before it was recorded
 * @param to last day, inclusive; null while nobody knows
 * @param ended whether it no longer holds, whatever the dates say
 * @param rightsFrom first day it allows anything, inclusive; never before it was recorded
 */
public record AppointmentChanged(
        UUID appointmentId,
        long version,
        UUID accountId,
        UUID unitId,
        Role role,
        List<String> permissions,
        LocalDate from,
        LocalDate to,
        boolean ended,
        LocalDate rightsFrom)
        implements Message {

    static final String TOPIC = "unionhall.organization.appointments.v1";

    @Override
    public String topic() {
        return TOPIC;
    }

    @Override
    public UUID key() {
        return appointmentId;
    }

    @Override
    public boolean compacted() {
        return true;
    }
}
