package org.unionhall.membership.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.platform.testing.GoldenSample;

/** Writes the samples other services read. */
class MemberMessageTest {

    private static final String UNION = "01990000-0000-7000-8000-000000000002";
    private static final String OTHER_UNION = "01990000-0000-7000-8000-000000000003";

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

    @Test
    void a_member_goes_to_another_union_as_the_samples_show() {
        GoldenSample.of("membership-member-transferring")
                .isWrittenFrom(
                        new MemberMessage.MemberTransferring(
                                state(2, UNION, MemberStatus.TRANSFERRING, "2026-12-01")));
        GoldenSample.of("membership-member-stayed")
                .isWrittenFrom(
                        new MemberMessage.MemberStayed(
                                state(3, UNION, MemberStatus.ACTIVE, "2026-12-02")));
        GoldenSample.of("membership-member-transferred")
                .isWrittenFrom(
                        new MemberMessage.MemberTransferred(
                                state(5, OTHER_UNION, MemberStatus.ACTIVE, "2026-12-15")));
    }

    @Test
    void a_membership_is_retained_restored_and_over_as_the_samples_show() {
        GoldenSample.of("membership-member-retained")
                .isWrittenFrom(
                        new MemberMessage.MemberRetained(
                                state(6, OTHER_UNION, MemberStatus.RETAINED, "2027-03-01")));
        GoldenSample.of("membership-member-restored")
                .isWrittenFrom(
                        new MemberMessage.MemberRestored(
                                state(7, OTHER_UNION, MemberStatus.ACTIVE, "2027-06-01")));
        GoldenSample.of("membership-member-corrected")
                .isWrittenFrom(
                        new MemberMessage.MemberCorrected(
                                state(8, OTHER_UNION, MemberStatus.ACTIVE, "2027-07-01")));
        GoldenSample.of("membership-member-left")
                .isWrittenFrom(
                        new MemberMessage.MemberLeft(
                                state(8, OTHER_UNION, MemberStatus.EXITED, "2027-09-01")));
    }

    private static MemberMessage.State state(
            long version, String union, MemberStatus status, String on) {
        return new MemberMessage.State(
                UUID.fromString("01990000-0000-7000-8000-0000000000d1"),
                version,
                UUID.fromString("01990000-0000-7000-8000-0000000000c1"),
                UUID.fromString(union),
                "COURIER",
                true,
                false,
                EmploymentForm.PLATFORM,
                "7K3MZQ0XR0",
                status,
                LocalDate.parse(on),
                Instant.parse(on + "T06:35:00Z"));
    }
}
