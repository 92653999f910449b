package org.unionhall.membership.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.unionhall.platform.web.Located;
import org.unionhall.platform.web.Versioned;

/** What the applicant learns at once. Nothing personal: it is kept for repeated requests. */
public record SubmittedView(
        UUID id,
        ApplicationStatus status,
        UnitView unit,
        Instant submittedAt,
        LocalDate dueOn,
        @Schema(examples = "1") long version)
        implements Versioned, Located {

    @Override
    public String location() {
        return ApplicationView.PATH + "/" + id;
    }

    static SubmittedView of(Application application, String unitName) {
        return new SubmittedView(
                application.id(),
                application.status(),
                new UnitView(application.unitId(), unitName),
                application.submittedAt(),
                application.answer().dueOn(),
                application.version());
    }
}
