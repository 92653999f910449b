package org.unionhall.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.unionhall.membership.task.GroupedTasks;

/** Who asks to be erased has to be known to the union. */
@ApplicationScoped
class ErasuresToCheck extends GroupedTasks {

    ErasuresToCheck() {
        super(
                "ERASURES_TO_CHECK",
                "w.asked_at",
                """
                erasure w JOIN unit_copy u ON u.unit_id = w.unit_id
                WHERE w.state = 'ASKED' AND w.account_id <> :actor
                """);
    }

    @Override
    public String subject(UUID unit) {
        return "%s?unit=%s".formatted(ErasureView.PATH, unit);
    }
}
