package org.unionhall.membership.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.unionhall.membership.member.FindMembers;
import org.unionhall.membership.organizationcopy.UnitCopies;

/** Whether a membership has a valid card now. */
@ApplicationScoped
class FindCard {

    @Inject FindMembers members;
    @Inject UnitCopies units;

    /** A valid card. */
    record Card(UUID memberId, UUID accountId, String name, String union) {

        @Override
        public String toString() {
            return "Card[" + memberId + "]";
        }
    }

    Optional<Card> of(UUID memberId) {
        return members.known(memberId).flatMap(this::of);
    }

    /** That of a member; empty when the membership or its union has ended. */
    Optional<Card> of(FindMembers.Known holder) {
        return units.find(holder.unitId())
                .filter(unit -> holder.live() && unit.hasNotEnded())
                .map(unit -> new Card(holder.id(), holder.accountId(), holder.name(), unit.name()));
    }
}
