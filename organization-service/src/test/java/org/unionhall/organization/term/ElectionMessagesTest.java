package org.unionhall.organization.term;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.testing.GoldenSample;

class ElectionMessagesTest {

    @Test
    void an_election_is_published_as_the_contract_shows() {
        GoldenSample.of("organization-election-changed")
                .isWrittenFrom(
                        new ElectionChanged(
                                id("01"),
                                1,
                                id("02"),
                                ElectedBody.COMMITTEE,
                                ElectionKind.REGULAR,
                                ElectionStatus.ANNOUNCED,
                                LocalDate.of(2026, 12, 1),
                                LocalDate.of(2026, 12, 15)));
    }

    private static UUID id(String end) {
        return UUID.fromString("01990000-0000-7000-8000-00000000e0" + end);
    }
}
