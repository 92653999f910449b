package org.unionhall.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.unionhall.acceptance.faults.Fault.Kind;

/**
 * The short form: every kind of fault once, and everything that was promised still holds. {@code
 * acceptance/faults/short} runs it with other seeds.
 */
class NemesisIT {

    private static final int LONGEST_MILLIS = 2_000;
    private static final long USUAL_SEED = 3;

    @Test
    void whatever_is_done_to_the_platform_every_promise_is_kept() {
        // Given: FaultsIT kills every process
        long seed = Long.getLong("faults.seed", USUAL_SEED);
        var kinds = EnumSet.copyOf(Schedule.usual());
        kinds.remove(Kind.KILL);
        var rounds = new Schedule(seed, LONGEST_MILLIS, kinds).rounds(kinds.size());
        try (var storm = FaultTrial.over(Path.of("target", "faults"), Disk.ordinary())) {
            // When
            var verdict = storm.piece(seed, rounds);
            System.out.print(verdict.text());
            // Then
            assertThat(verdict.isGreen()).as(verdict.text()).isTrue();
        }
    }
}
