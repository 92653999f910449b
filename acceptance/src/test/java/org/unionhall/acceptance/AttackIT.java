package org.unionhall.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.unionhall.acceptance.attack.Attacks;

/** The platform holds against what was tried on it from outside. */
class AttackIT {

    private static final Path OPEN = Path.of("attack", "open.txt");

    @Test
    void every_attack_is_held_off_but_those_that_are_declared_open() throws IOException {
        // Given
        var folder = System.getProperty("attack.data", "");
        var attacks =
                folder.isEmpty()
                        ? Attacks.on(World.town(), World.platform().baseUrl())
                        : Attacks.onRunning(Path.of(folder));
        // When
        var broken = attacks.run(System.out::println);
        // Then
        assertThat(broken)
                .as("an attack of %s that is held off now leaves that list", OPEN)
                .containsExactlyInAnyOrderElementsOf(declared());
    }

    private static List<String> declared() throws IOException {
        return Files.readAllLines(OPEN).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" -- ", 2)[0].strip())
                .toList();
    }
}
