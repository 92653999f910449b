package org.unionhall.membership.erasure;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.GoldenSample;

/** Writes the sample other services read. */
class PersonErasedTest {

    @Test
    void erasures_are_told_as_the_sample_shows() {
        GoldenSample.of("membership-person-erased")
                .isWrittenFrom(
                        new PersonErased(
                                UUID.fromString("00000000-0000-7000-8000-0000000000e1"),
                                UUID.fromString("00000000-0000-4000-8000-0000000000e2"),
                                2,
                                PersonErased.Now.ERASED,
                                Instant.parse("2026-12-01T02:00:00Z")));
    }
}
