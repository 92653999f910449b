package org.unionhall.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WatchdogTest {

    @Test
    void a_guarded_child_ends_when_its_starter_is_killed() throws Exception {
        // Given
        var starter =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Starter.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        long child = Long.parseLong(starter.inputReader().readLine());
        assertThat(ProcessHandle.of(child)).isPresent();
        // When
        starter.destroyForcibly();
        // Then
        await().until(() -> ProcessHandle.of(child).filter(ProcessHandle::isAlive).isEmpty());
    }

    /** Starts a child that would never end, tells its number and waits. */
    static final class Starter {

        private Starter() {}

        public static void main(String[] arguments) throws Exception {
            var child =
                    new ProcessBuilder(Watchdog.ownSession(java.util.List.of("sleep", "1000")))
                            .start();
            Watchdog.guard(child.pid(), "TERM");
            System.out.println(child.pid());
            child.waitFor();
        }
    }
}
