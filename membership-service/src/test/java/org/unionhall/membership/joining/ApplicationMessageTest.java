package org.unionhall.membership.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.unionhall.membership.joining.ApplicationMessage.State;
import org.unionhall.membership.person.EmploymentForm;
import org.unionhall.platform.testing.GoldenSample;

/** Writes the samples other services read. */
class ApplicationMessageTest {

    @Test
    void applications_are_told_as_the_samples_show() {
        GoldenSample.of("membership-application-submitted")
                .isWrittenFrom(
                        new ApplicationMessage.ApplicationSubmitted(
                                state(1, ApplicationStatus.SUBMITTED, "7K3MZQ0XR0")));
        GoldenSample.of("membership-application-submitted-without-channel")
                .isWrittenFrom(
                        new ApplicationMessage.ApplicationSubmitted(
                                state(1, ApplicationStatus.SUBMITTED, null)));
        GoldenSample.of("membership-application-returned")
                .isWrittenFrom(
                        new ApplicationMessage.ApplicationReturned(
                                state(2, ApplicationStatus.RETURNED, "7K3MZQ0XR0")));
        var escalated = state(2, ApplicationStatus.SUBMITTED, "7K3MZQ0XR0");
        GoldenSample.of("membership-application-escalated")
                .isWrittenFrom(
                        new ApplicationMessage.ApplicationEscalated(
                                new State(
                                        escalated.applicationId(),
                                        escalated.version(),
                                        escalated.unitId(),
                                        escalated.group(),
                                        escalated.migrantWorker(),
                                        escalated.employmentForm(),
                                        escalated.channelCode(),
                                        escalated.status(),
                                        escalated.on(),
                                        Instant.parse("2026-12-14T16:00:30Z"),
                                        Instant.parse("2026-12-14T16:00:30Z"))));
        GoldenSample.of("membership-application-handed-over")
                .isWrittenFrom(
                        new ApplicationMessage.ApplicationHandedOver(
                                state(2, ApplicationStatus.SUBMITTED, "7K3MZQ0XR0")));
        GoldenSample.of("membership-application-approved")
                .isWrittenFrom(
                        new ApplicationMessage.ApplicationApproved(
                                state(2, ApplicationStatus.APPROVED, "7K3MZQ0XR0")));
        GoldenSample.of("membership-application-rejected")
                .isWrittenFrom(
                        new ApplicationMessage.ApplicationRejected(
                                state(2, ApplicationStatus.REJECTED, "7K3MZQ0XR0")));
        GoldenSample.of("membership-application-withdrawn")
                .isWrittenFrom(
                        new ApplicationMessage.ApplicationWithdrawn(
                                state(2, ApplicationStatus.WITHDRAWN, "7K3MZQ0XR0")));
    }

    private static State state(long version, ApplicationStatus status, String channel) {
        return new State(
                UUID.fromString("01990000-0000-7000-8000-0000000000c1"),
                version,
                UUID.fromString("01990000-0000-7000-8000-000000000002"),
                "COURIER",
                true,
                EmploymentForm.PLATFORM,
                channel,
                status,
                LocalDate.of(2026, 11, 22),
                Instant.parse("2026-11-22T06:30:00Z"),
                null);
    }
}
