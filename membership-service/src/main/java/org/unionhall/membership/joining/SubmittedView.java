package org.unionhall.membership.joining;

import java.time.Instant;
import java.util.UUID;

/** What the applicant is told at once. Nothing personal: it is kept for repeated requests. */
public record SubmittedView(UUID id, ApplicationStatus status, UnitView unit, Instant submittedAt) {

    static SubmittedView of(SubmitApplication.Submitted submitted) {
        var application = submitted.application();
        return new SubmittedView(
                application.id(),
                application.status(),
                new UnitView(application.unitId(), submitted.unitName()),
                application.submittedAt());
    }
}
