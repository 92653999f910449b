package org.unionhall.events.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.events.drive.DriveStatus;
import org.unionhall.events.drive.DriveTerms;
import org.unionhall.platform.web.PrintedCode;
import org.unionhall.platform.web.problem.Rejection;

class ChannelTest {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 1);
    private static final LocalDate TO = LocalDate.of(2026, 11, 30);
    private static final LocalDate MIDDLE = LocalDate.of(2026, 11, 15);

    private static DriveTerms drive(DriveStatus status) {
        return new DriveTerms(
                new UUID(1, 1),
                "八大群体集中入会行动",
                new UUID(2, 1),
                status,
                List.of("TRUCK_DRIVER", "COURIER"),
                FROM,
                TO,
                List.of(),
                Instant.EPOCH);
    }

    private static ChannelPlan plan(LocalDate from, LocalDate to, String... groups) {
        return new ChannelPlan(new UUID(2, 2), "火车站配送站", null, List.of(groups), from, to);
    }

    private static Channel channel(DriveTerms drive, ChannelPlan plan) {
        return Channel.issued(
                UUID.randomUUID(),
                PrintedCode.random(),
                drive,
                plan,
                UUID.randomUUID(),
                Instant.EPOCH);
    }

    @Test
    void a_channel_is_open_between_its_days_and_on_both_of_them() {
        var channel = channel(drive(DriveStatus.OPEN), plan(null, null));

        assertThat(channel.openness(FROM.minusDays(1))).isEqualTo(Openness.NOT_STARTED);
        assertThat(channel.openness(FROM)).isEqualTo(Openness.OPEN);
        assertThat(channel.openness(TO)).isEqualTo(Openness.OPEN);
        assertThat(channel.openness(TO.plusDays(1))).isEqualTo(Openness.ENDED);
    }

    @Test
    void its_own_days_narrow_those_of_its_drive() {
        var channel = channel(drive(DriveStatus.OPEN), plan(MIDDLE, MIDDLE));

        assertThat(channel.openness(MIDDLE.minusDays(1))).isEqualTo(Openness.NOT_STARTED);
        assertThat(channel.openness(MIDDLE)).isEqualTo(Openness.OPEN);
        assertThat(channel.openness(MIDDLE.plusDays(1))).isEqualTo(Openness.ENDED);
    }

    @Test
    void it_follows_its_drive() {
        var channel = channel(drive(DriveStatus.DRAFT), plan(null, null));
        assertThat(channel.openness(MIDDLE)).isEqualTo(Openness.NOT_STARTED);
        assertThat(channel.changed().open()).isFalse();

        channel.follow(drive(DriveStatus.OPEN));
        assertThat(channel.openness(MIDDLE)).isEqualTo(Openness.OPEN);
        assertThat(channel.changed().open()).isTrue();

        channel.follow(drive(DriveStatus.PAUSED));
        assertThat(channel.openness(MIDDLE)).isEqualTo(Openness.PAUSED);
        assertThat(channel.changed().open()).isFalse();

        channel.follow(drive(DriveStatus.CLOSED));
        assertThat(channel.openness(MIDDLE)).isEqualTo(Openness.ENDED);
    }

    @Test
    void closed_by_hand_it_stays_closed_until_opened_by_hand() {
        var channel = channel(drive(DriveStatus.OPEN), plan(null, null));

        channel.close();
        channel.follow(drive(DriveStatus.OPEN));
        assertThat(channel.openness(MIDDLE)).isEqualTo(Openness.CLOSED);

        channel.reopen();
        assertThat(channel.openness(MIDDLE)).isEqualTo(Openness.OPEN);
    }

    @Test
    void nothing_is_given_out_or_reopened_once_the_drive_is_over() {
        var running = channel(drive(DriveStatus.OPEN), plan(null, null));
        running.close();
        for (var over : List.of(DriveStatus.CLOSED, DriveStatus.SETTLED)) {
            running.follow(drive(over));
            var reopened = catchThrowableOfType(Rejection.class, running::reopen);
            var given =
                    catchThrowableOfType(
                            Rejection.class, () -> channel(drive(over), plan(null, null)));

            assertThat(reopened.type()).isEqualTo(ChannelProblem.CHANNEL_DRIVE_OVER);
            assertThat(given.type()).isEqualTo(ChannelProblem.CHANNEL_DRIVE_OVER);
        }
    }

    @Test
    void it_cannot_be_for_groups_or_days_its_drive_does_not_have() {
        var group =
                catchThrowableOfType(
                        Rejection.class,
                        () -> channel(drive(DriveStatus.OPEN), plan(null, null, "SECURITY_GUARD")));
        var day =
                catchThrowableOfType(
                        Rejection.class,
                        () -> channel(drive(DriveStatus.OPEN), plan(null, TO.plusDays(1))));

        assertThat(group.type()).isEqualTo(ChannelProblem.CHANNEL_GROUP_NOT_IN_DRIVE);
        assertThat(day.type()).isEqualTo(ChannelProblem.CHANNEL_OUTSIDE_DRIVE);
    }

    @Test
    void without_its_own_choice_it_is_for_all_groups_of_the_drive() {
        assertThat(channel(drive(DriveStatus.OPEN), plan(null, null)).groups())
                .containsExactlyInAnyOrder("COURIER", "TRUCK_DRIVER");
        assertThat(channel(drive(DriveStatus.OPEN), plan(null, null, "COURIER")).groups())
                .containsExactly("COURIER");
    }
}
