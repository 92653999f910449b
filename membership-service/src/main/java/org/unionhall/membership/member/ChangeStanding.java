package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Retains, restores and ends memberships: the member, the entry of the ledger and the message, in
 * the caller's transaction.
 */
@ApplicationScoped
public class ChangeStanding {

    @Inject Members members;
    @Inject Movements movements;
    @Inject Outbox outbox;

    /**
     * Holds the member until the transaction ends.
     *
     * @throws Rejection {@code VERSION_REQUIRED}, {@code STALE_VERSION}
     */
    @Transactional(TxType.MANDATORY)
    public void require(UUID id, IfMatch version) {
        version.require(members.held(id));
    }

    /** How a member stands then, and of which version it is. */
    public record Changed(MemberStatus status, long version) {}

    /**
     * The membership stands otherwise from that day on.
     *
     * @throws Rejection {@code MEMBERSHIP_NOT_SO}, {@code MOVEMENT_DAY}
     */
    @Transactional(TxType.MANDATORY)
    public Changed change(UUID id, Standing standing, Instant now) {
        var member = members.held(id);
        members.note(member.stands(standing, Ids.next(), movements.lastOn(id), now));
        members.changed(member);
        outbox.append(member.changed(standing.change().message(), standing.on()));
        return new Changed(member.status(), member.version());
    }

    /**
     * How a membership ended.
     *
     * @param by whose decision it was
     * @param retained whether the membership was retained until then
     */
    public record End(LocalDate on, Instant recordedAt, UUID by, boolean retained) {

        /** Whether more days than that have passed since it was entered. */
        public boolean isOlderThan(int days, LocalDate today) {
            var entered = LocalDate.ofInstant(recordedAt, HouseClock.ZONE);
            return entered.plusDays(days).isBefore(today);
        }
    }

    /**
     * Holds a member whose membership has ended by a decision.
     *
     * @throws Rejection {@code MEMBERSHIP_NOT_SO}
     */
    @Transactional(TxType.MANDATORY)
    public End holdEnded(UUID id) {
        var member = members.held(id);
        if (!StandingChange.REINSTATE.leadsFrom(member.status())) {
            throw new Rejection(MemberProblem.MEMBERSHIP_NOT_SO, member.status());
        }
        var ledger = members.movementsOf(id);
        var end = ledger.get(ledger.size() - 1);
        var last =
                ledger.stream()
                        .map(Movement::kind)
                        .filter(
                                kind ->
                                        kind == MovementKind.RETAINED
                                                || kind == MovementKind.RESTORED)
                        .reduce((former, later) -> later);
        boolean retained = last.filter(MovementKind.RETAINED::equals).isPresent();
        return new End(end.effectiveOn(), end.recordedAt(), end.actorId(), retained);
    }

    /**
     * Holds a live member, so that it does not end meanwhile.
     *
     * @return whether it is live
     */
    @Transactional(TxType.MANDATORY)
    public boolean holdLive(UUID id) {
        return members.held(id).status().isLive();
    }
}
