package org.unionhall.membership.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.member.ChangeStanding.End;

class EndTest {

    /** Late in the evening of the 29th in UTC, the 30th in Shanghai. */
    private final End end =
            new End(
                    LocalDate.of(2026, 11, 1),
                    Instant.parse("2026-11-29T17:00:00Z"),
                    UUID.randomUUID(),
                    false);

    @Test
    void an_end_is_as_old_as_its_entry_whatever_day_it_names() {
        assertThat(end.isOlderThan(180, LocalDate.of(2027, 5, 29))).isFalse();
        assertThat(end.isOlderThan(180, LocalDate.of(2027, 5, 30))).isTrue();
    }
}
