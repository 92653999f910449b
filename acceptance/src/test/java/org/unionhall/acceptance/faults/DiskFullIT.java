package org.unionhall.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.unionhall.acceptance.Cities;
import org.unionhall.launcher.Platform;
import org.unionhall.launcher.Settings;
import org.unionhall.launcher.client.Api;
import org.unionhall.launcher.client.Patience;
import org.unionhall.launcher.client.Persons;

/** A disk without room: nothing is written, reading goes on, and room is all it takes to go on. */
class DiskFullIT {

    private static final int MEGABYTES = 1200;
    private static final long RESERVE = 128L << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void writes_are_refused_until_there_is_room_again() {
        try (var disk = Disk.small(MEGABYTES)) {
            if (!disk.isSmall()) {
                System.out.println("SKIPPED: no small disk can be mounted here; DiskFullIT");
            }
            assumeTrue(disk.isSmall(), "no small disk can be mounted here");
            var settings =
                    Settings.forTests(disk.folder())
                            .with("disk-reserve", "128")
                            .with("restart", "true");
            try (var platform = Platform.start(settings)) {
                var membership = Api.at(platform.url("membership"));
                var town = new Cities(platform);
                var reader = town.founder();
                assertThat(ask(town).status()).isEqualTo(202);
                // When less is left than the reserve
                disk.fillUpTo(RESERVE / 2);
                // Then
                var refused = Patience.until(PATIENCE, () -> ask(town), DiskFullIT::isRefused);
                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.text("code")).isEqualTo("UPSTREAM_UNAVAILABLE");
                reader.get("/api/v1/units").expect(200);
                assertThat(membership.get("/q/health/ready").expect(200).text())
                        .contains("\"withoutRoom\": \"kafka, postgres\"");
                assertThat(membership.get("/q/metrics").expect(200).text())
                        .contains("disk_full{part=\"postgres\"");
                // When nothing at all is left, and then there is room
                disk.fill();
                assertThat(
                                Patience.until(PATIENCE, () -> ask(town), DiskFullIT::isRefused)
                                        .status())
                        .isEqualTo(503);
                disk.empty();
                // Then it goes on by itself
                Patience.until(PATIENCE, () -> ask(town), answer -> answer.status() == 202)
                        .expect(202);
            }
        }
    }

    private static boolean isRefused(Api.Reply answer) {
        return answer.status() == 503;
    }

    private static Api.Reply ask(Cities town) {
        return town.anybody().post("/api/v1/sign-in/codes", Map.of("mobile", Persons.mobile()));
    }
}
