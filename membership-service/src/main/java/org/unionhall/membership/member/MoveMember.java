package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Takes a membership from one union to another: the member, the entries of the ledger and the
 * message, in the caller's transaction. At every moment it belongs to exactly one union; its number
 * and the day it joined stay.
 */
@ApplicationScoped
public class MoveMember {

    @Inject Members members;
    @Inject Outbox outbox;

    /**
     * It is on its way. Of two at once the second finds it on its way already.
     *
     * @return the union it belongs to
     * @throws Rejection {@code MEMBER_NOT_TRANSFERABLE} unless it is active
     */
    @Transactional(TxType.MANDATORY)
    public UUID leave(UUID id, Instant now) {
        var member = members.held(id);
        member.leaving(now);
        tell(member, MemberMessage.MemberTransferring::new);
        return member.unitId();
    }

    /** It stays where it is. */
    @Transactional(TxType.MANDATORY)
    public void stay(UUID id, Instant now) {
        var member = members.held(id);
        member.arrived(member.unitId(), now);
        tell(member, MemberMessage.MemberStayed::new);
    }

    /**
     * It belongs to the other union now.
     *
     * @param reason a code the ledger keeps
     * @param by who decided it
     */
    @Transactional(TxType.MANDATORY)
    public void move(UUID id, UUID toUnit, String reason, UUID by, Instant now) {
        var member = members.held(id);
        goes(member, toUnit, reason, by, now);
        tell(member, MemberMessage.MemberTransferred::new);
    }

    /**
     * All these belong to the other union now, as many as are live and still at the former; who is
     * retained stays so.
     *
     * @param reason a code the ledger keeps
     * @param by who decided it
     * @return their accounts, by their ids; null for who has none
     */
    @Transactional(TxType.MANDATORY)
    public Map<UUID, UUID> moveAll(
            Collection<UUID> ids, UUID fromUnit, UUID toUnit, String reason, UUID by, Instant now) {
        var moved =
                members.heldInOrder(ids).stream()
                        .filter(member -> member.status().isLive())
                        .filter(member -> member.unitId().equals(fromUnit))
                        .toList();
        moved.forEach(member -> goes(member, toUnit, reason, by, now));
        members.flush();
        var accounts = new HashMap<UUID, UUID>();
        for (var member : moved) {
            outbox.append(member.changed(MemberMessage.MemberTransferred::new, day(now)));
            accounts.put(member.id(), member.accountId());
        }
        return accounts;
    }

    private void goes(Member member, UUID toUnit, String reason, UUID by, Instant now) {
        members.note(moves(member, MovementKind.TRANSFERRED_OUT, by, now).because(reason));
        member.arrived(toUnit, now);
        members.note(moves(member, MovementKind.TRANSFERRED_IN, by, now).because(reason));
    }

    private static Movement moves(Member member, MovementKind kind, UUID by, Instant now) {
        return member.moves(kind, Ids.next(), by, day(now), now);
    }

    private void tell(Member member, Function<MemberMessage.State, MemberMessage> what) {
        members.changed(member);
        outbox.append(member.changed(what, day(member.changedAt())));
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, HouseClock.ZONE);
    }
}
