package org.unionhall.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;

/** Transfers that wait for the new union. */
@ApplicationScoped
class TransfersToAccept extends WaitingTransfers {

    TransfersToAccept() {
        super("TRANSFERS_TO_ACCEPT", "to_unit_id", TransferState.RELEASED, Direction.INCOMING);
    }
}
