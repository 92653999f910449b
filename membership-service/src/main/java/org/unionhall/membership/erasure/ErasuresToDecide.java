package org.unionhall.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhall.membership.task.GroupedTasks;

/** Erasures wait for the union above. */
@ApplicationScoped
class ErasuresToDecide extends GroupedTasks {

    ErasuresToDecide() {
        super(
                "ERASURES_TO_DECIDE",
                "w.asked_at",
                """
                erasure w JOIN unit_copy u ON u.unit_id = w.decider_id
                WHERE w.state = 'CHECKED' AND w.checked_by <> :actor AND w.account_id <> :actor
                """);
    }

    @Override
    public String subject(UUID unit) {
        return "%s?unit=%s".formatted(ErasureView.PATH, unit);
    }
}
