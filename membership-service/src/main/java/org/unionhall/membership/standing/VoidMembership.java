package org.unionhall.membership.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.unionhall.membership.member.VoidMembers;
import org.unionhall.membership.transfer.LapseTransfer;

/**
 * Voids a membership that was entered with somebody else's identity, with all that waits about it,
 * in the caller's transaction. Whoever asks has been allowed to and tells the people.
 */
@ApplicationScoped
public class VoidMembership {

    @Inject ApplyChange apply;
    @Inject LapseTransfer transfers;
    @Inject VoidMembers members;

    /** Holds what waits before the member is held. */
    @Transactional(TxType.MANDATORY)
    public void hold(UUID memberId) {
        apply.hold(memberId);
    }

    /**
     * As if it never was: the identity is free.
     *
     * @param ground a code the ledger keeps
     * @param explanation in words
     * @throws org.unionhall.platform.web.problem.Rejection {@code MEMBERSHIP_NOT_SO}
     */
    @Transactional(TxType.MANDATORY)
    public void run(UUID memberId, String ground, String explanation, UUID by, Instant now) {
        transfers.lapse(memberId, now);
        members.live(memberId, ground, explanation, by, now);
        apply.over(memberId, now);
    }
}
