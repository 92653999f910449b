package org.unionhall.membership.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;
import org.unionhall.membership.correction.LapseCorrections;
import org.unionhall.membership.joining.FreeIdentity;
import org.unionhall.membership.member.ChangeStanding;
import org.unionhall.membership.member.ChangeStanding.Changed;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.member.Standing;
import org.unionhall.membership.transfer.LapseTransfer;

/**
 * What a change of a membership brings with it, in the caller's transaction: an open transfer
 * lapses; where the membership ends, the identity is free and nothing about it waits any more.
 */
@ApplicationScoped
class ApplyChange {

    @Inject Proposals proposals;
    @Inject LapseTransfer transfers;
    @Inject ChangeStanding standing;
    @Inject FreeIdentity identities;
    @Inject LapseCorrections corrections;
    @Inject TellMember tell;

    /** Holds what waits before the member is held: everybody does so in this order. */
    @Transactional(TxType.MANDATORY)
    void hold(UUID memberId) {
        proposals.openOf(memberId);
        transfers.hold(memberId);
        corrections.hold(memberId);
    }

    /**
     * @throws org.unionhall.platform.web.problem.Rejection {@code MEMBERSHIP_NOT_SO}, {@code
     *     MOVEMENT_DAY}
     */
    @Transactional(TxType.MANDATORY)
    Changed apply(Known member, Standing change, Instant now) {
        transfers.lapse(member.id(), now);
        var changed = standing.change(member.id(), change, now);
        if (change.change().ends()) {
            over(member.id(), now);
        }
        tell.changed(member, changed.version());
        return changed;
    }

    /** The identity is free, and nothing waits about the membership any more. */
    @Transactional(TxType.MANDATORY)
    void over(UUID memberId, Instant now) {
        identities.ofMember(memberId);
        corrections.lapse(memberId, now);
        proposals.openOf(memberId).forEach(one -> one.lapsed(now));
    }
}
