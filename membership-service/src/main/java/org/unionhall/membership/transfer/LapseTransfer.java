package org.unionhall.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

/**
 * Ends the open transfer of a member whose membership is about to change otherwise, in the caller's
 * transaction. The member is told of that change, not of this one.
 */
@ApplicationScoped
public class LapseTransfer {

    @Inject Transfers transfers;
    @Inject AdvanceTransfer advance;

    /** Holds it, before the member is held, as everybody does who decides a transfer. */
    @Transactional(TxType.MANDATORY)
    public void hold(UUID memberId) {
        transfers.openOf(memberId);
    }

    /** Ends those of many members, whom it holds then. */
    @Transactional(TxType.MANDATORY)
    public void lapse(Collection<UUID> memberIds, Instant now) {
        for (var transfer : transfers.openOf(memberIds)) {
            advance.overtaken(transfer, transfer.lapsed(now), now);
        }
    }

    @Transactional(TxType.MANDATORY)
    public void lapse(UUID memberId, Instant now) {
        transfers
                .openOf(memberId)
                .ifPresent(transfer -> advance.overtaken(transfer, transfer.lapsed(now), now));
    }
}
