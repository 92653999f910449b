package org.unionhall.membership.dispute;

import java.util.UUID;
import org.unionhall.membership.task.GroupedTasks;

/**
 * Disputes that a union has to decide: a line for each. Those that the reader may not decide are
 * not counted.
 */
abstract class WaitingDisputes extends GroupedTasks {

    private static final String WAITING =
            """
            identity_dispute w
                JOIN unit_copy o ON o.unit_id = w.decider_id
                JOIN unit_copy u ON u.unit_id = %s
            WHERE w.state = 'DECIDING'
                AND w.account_id <> :actor AND w.holder_id IS DISTINCT FROM :actor
                AND w.shown_to <> :actor AND w.admitted_by IS DISTINCT FROM :actor
            """;

    /**
     * @param unit for which union it waits, in SQL, of the dispute {@code w} and the union that
     *     decides it {@code o}
     */
    WaitingDisputes(String task, String unit) {
        super(task, "coalesce(w.answered_at, w.shown_at)", WAITING.formatted(unit));
    }

    @Override
    public String subject(UUID unit) {
        return "%s?unit=%s".formatted(DisputeView.PATH, unit);
    }
}
