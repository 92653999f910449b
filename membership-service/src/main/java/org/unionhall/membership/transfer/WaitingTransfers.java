package org.unionhall.membership.transfer;

import java.util.UUID;
import org.unionhall.membership.task.GroupedTasks;

/**
 * Transfers that wait for an answer of one of the two unions: a line for each union. Those that the
 * reader may not answer, the own ones and those of which the reader has done the other side, are
 * not counted.
 */
abstract class WaitingTransfers extends GroupedTasks {

    private static final String WAITING =
            """
            transfer w JOIN unit_copy u ON u.unit_id = w.%s
            WHERE w.state = '%s' AND w.account_id IS DISTINCT FROM :actor
                AND w.asked_by_account <> :actor AND w.released_by IS DISTINCT FROM :actor
            """;

    private final TransferState state;
    private final Direction direction;

    WaitingTransfers(String kind, String column, TransferState state, Direction direction) {
        super(kind, "w.asked_at", WAITING.formatted(column, state));
        this.state = state;
        this.direction = direction;
    }

    @Override
    public String subject(UUID unit) {
        return "%s?unit=%s&direction=%s&state=%s"
                .formatted(TransferView.PATH, unit, direction, state);
    }
}
