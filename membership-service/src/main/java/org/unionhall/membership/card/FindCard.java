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

    /** That of an account; empty when its membership or its union has ended. */
    Optional<Card> ofAccount(UUID accountId) {
        return members.lastOfAccount(accountId).flatMap(this::card);
    }

    Optional<Card> of(UUID memberId) {
        return members.known(memberId).flatMap(this::card);
    }

    private Optional<Card> card(FindMembers.Known holder) {
        return units.find(holder.unitId())
                .filter(unit -> holder.live() && unit.hasNotEnded())
                .map(unit -> new Card(holder.id(), holder.accountId(), holder.name(), unit.name()));
    }
}
