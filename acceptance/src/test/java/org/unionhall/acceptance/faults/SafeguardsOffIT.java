package org.unionhall.acceptance.faults;

import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.unionhall.acceptance.faults.Fault.Kind;

/**
 * The checker sees what it is there to see: with a safeguard switched off it is red, and with every
 * safeguard in place, under the same conditions, green. By {@code
 * acceptance/faults/safeguards-off}.
 */
@EnabledIfSystemProperty(
        named = "faults.safeguards-off",
        matches = "all",
        disabledReason = "the long form: acceptance/faults/safeguards-off")
class SafeguardsOffIT {

    @Test
    void the_checker_is_red_without_a_safeguard_and_green_with_all_of_them() {
        // Given
        var seen = new SoftAssertions();
        try (var storm = FaultTrial.over(Path.of("target", "faults"), Disk.ordinary())) {
            for (var off : Sabotage.values()) {
                // When
                var verdict = judgedWithout(off, storm);
                System.out.print(off + ": " + verdict.text());
                // Then
                if (off.caughtBy() == null) {
                    seen.assertThat(verdict.offences()).as(off.name()).isEmpty();
                } else {
                    seen.assertThat(verdict.offences()).as(off.name()).containsKey(off.caughtBy());
                }
            }
        }
        seen.assertAll();
    }

    /** People use the platform, and old versions are delivered late. */
    static Verdict judgedWithout(Sabotage off, FaultTrial storm) {
        int busyMillis = Integer.getInteger("faults.busyMillis", 12_000);
        off.begin(storm.databases());
        var verdict =
                storm.piece(
                        off.name().hashCode(),
                        nemesis -> {
                            Hands.pause(busyMillis);
                            nemesis.run(List.of(List.of(new Fault(Kind.STALE, "", 0, 1))));
                        },
                        off.caughtBy() == null);
        off.end(storm.databases());
        return verdict;
    }
}
