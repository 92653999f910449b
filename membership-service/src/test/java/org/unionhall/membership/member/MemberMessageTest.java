package org.unionhall.membership.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.platform.testing.GoldenSample;

/** Writes the samples other services read. */
class MemberMessageTest {

    @Test
    void members_are_told_as_the_sample_shows() {
        var joined =
                new MemberMessage.MemberJoined(
                        new MemberMessage.State(
                                UUID.fromString("01990000-0000-7000-8000-0000000000d1"),
                                1,
                                UUID.fromString("01990000-0000-7000-8000-0000000000c1"),
                                UUID.fromString("01990000-0000-7000-8000-000000000002"),
                                "COURIER",
                                true,
                                false,
                                EmploymentForm.PLATFORM,
                                "7K3MZQ0XR0",
                                MemberStatus.ACTIVE,
                                LocalDate.of(2026, 11, 22),
                                Instant.parse("2026-11-22T06:35:00Z")));
        GoldenSample.of("membership-member-joined").isWrittenFrom(joined);
    }

    @Test
    void a_membership_that_never_was_counts_on_no_day() {
        var voided =
                new MemberMessage.MemberVoided(
                        new MemberMessage.State(
                                UUID.fromString("01990000-0000-7000-8000-0000000000d2"),
                                2,
                                null,
                                UUID.fromString("01990000-0000-7000-8000-000000000002"),
                                "COURIER",
                                false,
                                true,
                                EmploymentForm.PLATFORM,
                                null,
                                MemberStatus.VOID,
                                LocalDate.of(2026, 11, 30),
                                Instant.parse("2026-11-30T06:35:00Z")));
        GoldenSample.of("membership-member-voided").isWrittenFrom(voided);
    }
}
