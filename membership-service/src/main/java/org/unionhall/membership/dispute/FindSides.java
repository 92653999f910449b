package org.unionhall.membership.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.membership.joining.ClaimHolder;
import org.unionhall.membership.joining.FindHolder;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.sealing.Seal;

/** Who holds a disputed identity now, and which union is above both. */
@ApplicationScoped
class FindSides {

    @Inject FindHolder holders;
    @Inject FindMembers members;
    @Inject UnitCopies units;
    @Inject Seal seal;

    /** Somebody other than who disputes it. */
    Optional<ClaimHolder> holder(Dispute dispute) {
        return holders.of(dispute.indexes(seal))
                .filter(holder -> !dispute.claim().accountId().equals(holder.accountId()));
    }

    /** The other side as it is now. */
    OtherSide side(Dispute dispute, ClaimHolder holder) {
        UUID admittedBy =
                holder.memberId() == null
                        ? holder.enteredBy()
                        : members.admittedBy(holder.memberId()).orElse(null);
        return new OtherSide(
                holder.memberId(),
                holder.applicationId(),
                holder.accountId(),
                admittedBy,
                units.aboveBoth(holder.unitId(), dispute.claim().unitId()).unitId());
    }
}
