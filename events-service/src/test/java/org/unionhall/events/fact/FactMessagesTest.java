package org.unionhall.events.fact;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.platform.facts.Fact;
import org.unionhall.platform.testing.GoldenSample;

class FactMessagesTest {

    private static final String ID = "01932f3e-7c1a-7b3a-8f52-0c6f3f7f9a";

    private static Fact fact(
            String id, long version, long quantity, String subject, UUID corrects) {
        return new Fact(
                UUID.fromString(ID + id),
                version,
                "MEMBER_JOINED",
                UUID.fromString(ID + "11"),
                LocalDate.of(2026, 10, 31),
                quantity,
                "/api/v1/declared-facts/" + ID + subject,
                null,
                Map.of(),
                corrects,
                true);
    }

    @Test
    void a_fact_is_told_as_the_contract_shows() {
        GoldenSample.of("events-fact-recorded")
                .isWrittenFrom(new FactRecorded(fact("30", 1, 120, "31", null)));
    }

    @Test
    void a_correction_is_told_as_the_contract_shows() {
        GoldenSample.of("events-fact-corrected")
                .isWrittenFrom(
                        new FactRecorded(fact("32", 2, -20, "33", UUID.fromString(ID + "30"))));
    }
}
