package org.unionhall.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PartTest {

    private Part part;

    @AfterEach
    void end() {
        part.stop();
    }

    @Test
    void what_ends_unexpectedly_is_started_again() {
        // Given
        part = new Part("sleeper", PartTest::sleeper, () -> true, true);
        part.start();
        var first = part.process().pid();
        // When
        part.kill();
        // Then
        await().until(() -> part.running() && part.process().pid() != first);
    }

    @Test
    void what_was_stopped_stays_away_until_it_is_started() {
        part = new Part("sleeper", PartTest::sleeper, () -> true, true);
        part.start();
        part.stop();
        assertThat(part.running()).isFalse();
        assertThat(part.ready()).isFalse();
        part.start();
        assertThat(part.ready()).isTrue();
    }

    @Test
    void with_restarts_switched_off_a_killed_part_stays_away() throws InterruptedException {
        part = new Part("sleeper", PartTest::sleeper, () -> true, false);
        part.start();
        part.kill();
        assertThat(part.process().waitFor()).isEqualTo(137);
        await().during(java.time.Duration.ofSeconds(1)).until(() -> !part.running());
    }

    @Test
    void what_refuses_to_start_is_not_started_again() throws InterruptedException {
        part =
                new Part(
                        "refuser",
                        () -> running("sh", "-c", "exit " + Part.REFUSED),
                        () -> true,
                        true);
        part.start();
        var first = part.process();
        first.waitFor();
        await().during(java.time.Duration.ofSeconds(1))
                .until(() -> part.refused() && part.process() == first);
    }

    private static Part.Running sleeper() {
        return running("sleep", "1000");
    }

    private static Part.Running running(String... command) {
        try {
            var process = new ProcessBuilder(command).start();
            return new Part.Running() {
                @Override
                public Process process() {
                    return process;
                }

                @Override
                public void stop() {
                    process.destroy();
                    process.onExit().join();
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
