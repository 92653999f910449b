package org.unionhall.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhall.membership.task.GroupedTasks;

/** What should have been answered waits one union further up as well. */
@ApplicationScoped
class LateErasures extends GroupedTasks {

    LateErasures() {
        super(
                "ERASURES_LATE",
                "w.asked_at",
                """
                erasure w JOIN unit_copy u ON u.unit_id = coalesce((SELECT parent_id FROM unit_copy o WHERE o.unit_id = w.decider_id), w.decider_id)
                WHERE w.state IN ('ASKED', 'CHECKED') AND w.due_at <= :now AND w.account_id <> :actor
                """);
    }

    @Override
    public String subject(UUID unit) {
        return "%s?unit=%s".formatted(ErasureView.PATH, unit);
    }
}
