package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** Takes memberships back that were a mistake; their rows and ledgers stay. */
@ApplicationScoped
public class VoidMembers {

    @Inject Members members;
    @Inject Outbox outbox;

    /**
     * Voids those of them to whom nothing has happened since.
     *
     * @return which
     */
    @Transactional(TxType.MANDATORY)
    public List<UUID> untouched(Collection<UUID> ids, String reason, Actor by, Instant now) {
        var gone = new ArrayList<Member>();
        for (var member : members.heldInOrder(ids)) {
            if (member.isUntouched()) {
                members.note(
                        member.voided(
                                Ids.next(), by.id(), reason, member.lineage().joinedOn(), now));
                gone.add(member);
            }
        }
        members.flush();
        gone.forEach(
                member ->
                        outbox.append(
                                member.changed(
                                        MemberMessage.MemberVoided::new,
                                        member.lineage().joinedOn())));
        return gone.stream().map(Member::id).toList();
    }

    /**
     * Voids a live member whatever has happened since: the identity was somebody else's.
     *
     * @param ground a code
     * @param explanation in words
     * @throws Rejection {@code MEMBERSHIP_NOT_SO} unless it is live
     */
    @Transactional(TxType.MANDATORY)
    public void live(UUID id, String ground, String explanation, UUID by, Instant now) {
        var member = members.held(id);
        if (!member.status().isLive()) {
            throw new Rejection(MemberProblem.MEMBERSHIP_NOT_SO, member.status());
        }
        var on = voidFrom(member);
        members.note(member.voided(Ids.next(), by, ground, on, now).explained(explanation, null));
        members.changed(member);
        outbox.append(member.changed(MemberMessage.MemberVoided::new, on));
    }

    /**
     * The day it joined, or, when something has changed since, the day of the last change: the
     * figures of no day lose what they did not count.
     */
    private static LocalDate voidFrom(Member member) {
        return member.version() == 1
                ? member.lineage().joinedOn()
                : LocalDate.ofInstant(member.changedAt(), HouseClock.ZONE);
    }

    /** How many of them have changed since they were made; those that were voided have not. */
    public long touched(Collection<UUID> ids) {
        return members.touched(ids);
    }
}
