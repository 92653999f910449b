package org.unionhall.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MetersTest extends DoorTest {

    private static final int TRIED = 10_000;
    private static final int A_CONNECTION = 500;

    @Inject MeterRegistry meters;

    @Test
    void ten_thousand_paths_make_no_meter_and_show_in_none() throws IOException {
        // Given
        tryPaths(A_CONNECTION);
        long before = own();
        // When
        tryPaths(TRIED);
        // Then
        assertThat(own()).isEqualTo(before).isPositive();
        assertThat(routes()).contains("unmatched").hasSizeLessThan(TRIED / 100);
        assertThat(routes()).noneMatch(route -> route.matches(".*(138|secret|\\{[^i]).*"));
    }

    /** Meters of the gateway itself; those of the machine come and go. */
    private long own() {
        return meters.getMeters().stream()
                .filter(meter -> meter.getId().getName().startsWith("gateway."))
                .count();
    }

    private Set<String> routes() {
        return meters.getMeters().stream()
                .map(meter -> meter.getId().getTag("route"))
                .filter(route -> route != null)
                .collect(Collectors.toSet());
    }

    private void tryPaths(int times) throws IOException {
        var chance = new Random(1);
        for (int tried = 0; tried < times; tried += A_CONNECTION) {
            try (var socket = new Socket("localhost", door.port())) {
                var requests = new StringBuilder();
                for (int n = 1; n <= A_CONNECTION; n++) {
                    requests.append("GET ").append(path(chance)).append(" HTTP/1.1\r\nHost: x\r\n");
                    requests.append(n == A_CONNECTION ? "Connection: close\r\n\r\n" : "\r\n");
                }
                socket.getOutputStream()
                        .write(requests.toString().getBytes(StandardCharsets.US_ASCII));
                var answers =
                        new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(answers.split("HTTP/1.1 ", -1)).hasSize(A_CONNECTION + 1);
            }
        }
    }

    /** Real words in any order, numbers, secrets and characters that do not belong there. */
    private static String path(Random chance) {
        var number = "1380013" + chance.nextInt(1_000, 10_000);
        return switch (chance.nextInt(6)) {
            case 0 -> "/api/v1/groups/" + number + "{";
            case 1 -> "/api/v1/members/" + number;
            case 2 -> "/api/v1/units/units/drives/members/" + number + "/channels";
            case 3 -> "/secret/" + number;
            case 4 -> "/join/" + number;
            default -> "/api/v1/" + number + "/groups/";
        };
    }
}
