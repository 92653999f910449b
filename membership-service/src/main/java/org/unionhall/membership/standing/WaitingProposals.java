package org.unionhall.membership.standing;

import java.util.UUID;
import org.unionhall.membership.task.GroupedTasks;

/**
 * Proposals that wait for a union: a line for each. Those that the reader may not decide, about the
 * own membership or proposed by the reader, are not counted.
 */
abstract class WaitingProposals extends GroupedTasks {

    private static final String WAITING =
            """
            membership_proposal w
                JOIN member m ON m.id = w.member_id
                JOIN unit_copy o ON o.unit_id = m.unit_id
                JOIN unit_copy u ON u.unit_id = %s
            WHERE w.state = 'OPEN' AND w.kind = '%s'
                AND m.status IN ('ACTIVE', 'TRANSFERRING', 'RETAINED')
                AND w.account_id IS DISTINCT FROM :actor AND w.asked_by_account <> :actor
            """;

    private final ProposalKind kind;

    /**
     * @param unit for which union it waits, in SQL, of the member's {@code o}
     */
    WaitingProposals(String task, ProposalKind kind, String unit) {
        super(task, "w.asked_at", WAITING.formatted(unit, kind));
        this.kind = kind;
    }

    @Override
    public String subject(UUID unit) {
        return "%s?unit=%s&kind=%s&state=OPEN".formatted(ProposalView.PATH, unit, kind);
    }
}
