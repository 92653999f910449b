package org.unionhall.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The long form, by {@code acceptance/faults/run}. */
@EnabledIfSystemProperty(
        named = "faults.count",
        matches = "\\d+",
        disabledReason = "the long form: acceptance/faults/run")
class LongRunIT {

    @Test
    void however_many_faults_come_every_promise_is_kept() {
        // When
        int red =
                LongRun.run(
                        Integer.getInteger("faults.count"),
                        Long.getLong("faults.seed", System.currentTimeMillis()),
                        Path.of("target", "faults"));
        // Then
        assertThat(red).as("pieces that are red").isZero();
    }
}
