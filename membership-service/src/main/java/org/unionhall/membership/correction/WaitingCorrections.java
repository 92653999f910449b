package org.unionhall.membership.correction;

import java.util.UUID;
import org.unionhall.membership.task.GroupedTasks;

/**
 * Corrections that wait for a union: a line for each. Those that the reader may not decide are not
 * counted.
 */
abstract class WaitingCorrections extends GroupedTasks {

    private static final String WAITING =
            """
            correction_request w
                JOIN member m ON m.id = w.member_id
                JOIN unit_copy o ON o.unit_id = m.unit_id
                JOIN unit_copy u ON u.unit_id = %s
            WHERE w.state IN ('OPEN', 'CHECKED')
                AND m.status IN ('ACTIVE', 'TRANSFERRING', 'RETAINED')
                AND w.account_id IS DISTINCT FROM :actor AND w.asked_by_account <> :actor
                AND w.checked_by IS DISTINCT FROM :actor
            """;

    /**
     * @param unit for which union it waits, in SQL, of the request {@code w} and the member's union
     *     {@code o}
     */
    WaitingCorrections(String task, String unit) {
        super(task, "w.asked_at", WAITING.formatted(unit));
    }

    @Override
    public String subject(UUID unit) {
        return "%s?unit=%s".formatted(CorrectionRequestView.PATH, unit);
    }
}
