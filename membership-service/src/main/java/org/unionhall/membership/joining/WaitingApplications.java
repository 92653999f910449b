package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhall.membership.task.GroupedTasks;

/** Applications that wait for an answer: a line for each union. */
@ApplicationScoped
class WaitingApplications extends GroupedTasks {

    private static final String WAITING =
            """
            application w JOIN unit_copy u ON u.unit_id = w.unit_id
            WHERE w.status = 'SUBMITTED' AND w.account_id IS DISTINCT FROM :actor
                AND w.entered_by IS DISTINCT FROM :actor
            """;

    WaitingApplications() {
        super("APPLICATIONS_TO_REVIEW", "w.submitted_at", WAITING);
    }

    @Override
    public String subject(UUID unit) {
        return ApplicationView.PATH + "?unit=" + unit + "&status=SUBMITTED";
    }
}
