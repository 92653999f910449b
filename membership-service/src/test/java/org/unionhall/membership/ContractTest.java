package org.unionhall.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.channelcopy.ChannelMessage;
import org.unionhall.membership.channelcopy.DriveMessage;
import org.unionhall.membership.organizationcopy.UnitMessage;
import org.unionhall.membership.parametercopy.ParameterMessage;
import org.unionhall.platform.grants.AppointmentMessage;
import org.unionhall.platform.testing.GoldenSample;

/** The samples of other services' messages are read as they are written. */
class ContractTest {

    @Test
    void units_are_read() {
        var unit = GoldenSample.of("organization-unit-founded").readAs(UnitMessage.class);
        assertThat(unit.status()).isEqualTo("NORMAL");
        assertThat(unit.lo()).isLessThanOrEqualTo(unit.hi());
        assertThat(
                        GoldenSample.of("organization-unit-founded-at-the-top")
                                .readAs(UnitMessage.class)
                                .parentId())
                .isNull();
    }

    @Test
    void appointments_are_read() {
        var clerk =
                GoldenSample.of("organization-appointment-changed")
                        .readAs(AppointmentMessage.class);
        assertThat(clerk.permissions()).contains("REVIEW_JOINING");
        assertThat(clerk.from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(clerk.rightsFrom()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(
                        GoldenSample.of("organization-appointment-founder")
                                .readAs(AppointmentMessage.class)
                                .unitId())
                .isNull();
        assertThat(
                        GoldenSample.of("organization-appointment-ended")
                                .readAs(AppointmentMessage.class)
                                .ended())
                .isTrue();
    }

    @Test
    void parameters_are_read() {
        var age = GoldenSample.of("organization-parameter-set").readAs(ParameterMessage.class);
        assertThat(age.name()).isEqualTo("MINIMUM_JOINING_AGE");
        assertThat(age.value()).isEqualTo("16");
    }

    @Test
    void drives_and_channels_are_read() {
        assertThat(GoldenSample.of("events-drive-changed").readAs(DriveMessage.class).status())
                .isNotBlank();
        assertThat(GoldenSample.of("events-channel-changed").readAs(ChannelMessage.class).code())
                .isNotBlank();
    }
}
