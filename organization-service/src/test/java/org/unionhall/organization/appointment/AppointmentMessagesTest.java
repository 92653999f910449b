package org.unionhall.organization.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.organization.access.Role;
import org.unionhall.platform.testing.GoldenSample;

class AppointmentMessagesTest {

    private static final UUID ID = UUID.fromString("01990000-0000-7000-8000-0000000000a1");
    private static final UUID ACCOUNT = UUID.fromString("01990000-0000-7000-8000-0000000000b1");
    private static final LocalDate RECORDED = LocalDate.of(2026, 2, 1);
    private static final UUID UNIT = UUID.fromString("01990000-0000-7000-8000-000000000002");

    @Test
    void an_appointment_is_told_as_the_contract_shows() {
        GoldenSample.of("organization-appointment-changed").isWrittenFrom(clerk(1, false));
    }

    @Test
    void the_end_of_an_appointment_is_told_as_the_contract_shows() {
        GoldenSample.of("organization-appointment-ended").isWrittenFrom(clerk(2, true));
    }

    @Test
    void a_founders_appointment_names_no_union() {
        GoldenSample.of("organization-appointment-founder")
                .isWrittenFrom(
                        new AppointmentChanged(
                                ID,
                                1,
                                ACCOUNT,
                                null,
                                Role.FOUNDER,
                                names(Role.FOUNDER),
                                LocalDate.of(2026, 1, 1),
                                null,
                                false,
                                RECORDED));
    }

    @Test
    void an_auditors_and_an_organizers_appointment_name_what_they_allow() {
        GoldenSample.of("organization-appointment-auditor")
                .isWrittenFrom(appointment(Role.AUDITOR, 1, false));
        GoldenSample.of("organization-appointment-organizer")
                .isWrittenFrom(appointment(Role.ORGANIZER, 1, false));
    }

    private static AppointmentChanged clerk(long version, boolean ended) {
        return appointment(Role.CLERK, version, ended);
    }

    private static AppointmentChanged appointment(Role role, long version, boolean ended) {
        return new AppointmentChanged(
                ID,
                version,
                ACCOUNT,
                UNIT,
                role,
                names(role),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2030, 12, 31),
                ended,
                RECORDED);
    }

    private static List<String> names(Role role) {
        return role.permissions().stream().map(Enum::name).sorted().toList();
    }
}
