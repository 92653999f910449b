package org.unionhall.events.organizationcopy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.unionhall.platform.grants.AppointmentMessage;
import org.unionhall.platform.testing.GoldenSample;

class MessagesOfOrganizationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization-unit-founded",
                "organization-unit-founded-at-the-top",
                "organization-unit-changed",
                "organization-unit-moved",
                "organization-unit-dissolved"
            })
    void every_message_about_a_unit_is_understood(String sample) {
        var unit = GoldenSample.of(sample).readAs(UnitMessage.class);

        assertThat(unit.unitId()).isNotNull();
        assertThat(unit.version()).isPositive();
        assertThat(unit.name()).isNotBlank();
        assertThat(unit.type()).isNotBlank();
        assertThat(unit.status()).isNotBlank();
        assertThat(unit.lo()).isLessThanOrEqualTo(unit.hi());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "organization-appointment-changed",
                "organization-appointment-ended",
                "organization-appointment-founder"
            })
    void every_message_about_an_appointment_is_understood(String sample) {
        var appointment = GoldenSample.of(sample).readAs(AppointmentMessage.class);

        assertThat(appointment.appointmentId()).isNotNull();
        assertThat(appointment.accountId()).isNotNull();
        assertThat(appointment.permissions()).isNotEmpty();
        assertThat(appointment.from()).isNotNull();
        assertThat(appointment.ended()).isEqualTo(sample.endsWith("ended"));
    }

    @Test
    void the_founders_appointment_is_for_every_unit() {
        var founder =
                GoldenSample.of("organization-appointment-founder")
                        .readAs(AppointmentMessage.class);

        assertThat(founder.unitId()).isNull();
    }
}
