package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;

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
                members.note(member.voided(Ids.next(), by.id(), reason, now));
                gone.add(member);
            }
        }
        members.flush();
        gone.forEach(
                member ->
                        outbox.append(
                                member.changed(
                                        MemberMessage.MemberVoided::new, member.joinedOn())));
        return gone.stream().map(Member::id).toList();
    }

    /** How many of them have changed since they were made; those that were voided have not. */
    public long touched(Collection<UUID> ids) {
        return members.touched(ids);
    }
}
