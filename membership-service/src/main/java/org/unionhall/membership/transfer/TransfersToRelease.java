package org.unionhall.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;

/** Transfers that wait for the former union. */
@ApplicationScoped
class TransfersToRelease extends WaitingTransfers {

    TransfersToRelease() {
        super("TRANSFERS_TO_RELEASE", "from_unit_id", TransferState.REQUESTED, Direction.OUTGOING);
    }
}
