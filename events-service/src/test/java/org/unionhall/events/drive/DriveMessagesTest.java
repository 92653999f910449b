package org.unionhall.events.drive;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.GoldenSample;

class DriveMessagesTest {

    private static final UUID DRIVE = UUID.fromString("01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a20");
    private static final UUID CHANNEL = UUID.fromString("01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a21");
    private static final UUID CITY = UUID.fromString("01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a10");
    private static final UUID COUNTY = UUID.fromString("01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a11");

    @Test
    void a_changed_drive_is_told_as_the_contract_shows() {
        GoldenSample.of("events-drive-changed")
                .isWrittenFrom(
                        new DriveMessages.DriveChanged(
                                DRIVE,
                                2,
                                "2026年八大群体集中入会行动",
                                DriveStatus.OPEN,
                                CITY,
                                List.of("TRUCK_DRIVER", "COURIER"),
                                LocalDate.of(2026, 11, 1),
                                LocalDate.of(2026, 12, 31)));
    }

    @Test
    void a_changed_channel_is_told_as_the_contract_shows() {
        GoldenSample.of("events-channel-changed")
                .isWrittenFrom(
                        new DriveMessages.ChannelChanged(
                                CHANNEL,
                                1,
                                "7K3MZQ0XR0",
                                DRIVE,
                                COUNTY,
                                "火车站配送站",
                                true,
                                LocalDate.of(2026, 11, 1),
                                LocalDate.of(2026, 12, 31),
                                List.of("COURIER")));
    }
}
