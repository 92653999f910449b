package org.unionhall.membership.merge;

import java.util.UUID;
import org.unionhall.membership.task.GroupedTasks;

/**
 * Merges that the union above both has to decide: a line for each. Those that the reader may not
 * decide are not counted.
 */
abstract class WaitingMerges extends GroupedTasks {

    private static final String WAITING =
            """
            member_merge w
                JOIN unit_copy o ON o.unit_id = w.decider_id
                JOIN unit_copy u ON u.unit_id = %s
            WHERE w.state IN ('DECIDING', 'OBJECTED', 'UNDO_ASKED') AND w.asked_by <> :actor
                AND w.survivor_account_id IS DISTINCT FROM :actor
                AND w.merged_account_id IS DISTINCT FROM :actor
                AND w.decided_by IS DISTINCT FROM :actor
                AND w.undo_asked_by IS DISTINCT FROM :actor
            """;

    /**
     * @param unit for which union it waits, in SQL, of the merge {@code w} and the union that
     *     decides it {@code o}
     */
    WaitingMerges(String task, String unit) {
        super(task, "coalesce(w.undo_asked_at, w.asked_at)", WAITING.formatted(unit));
    }

    @Override
    public String subject(UUID unit) {
        return "%s?unit=%s".formatted(MergeView.PATH, unit);
    }
}
