package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.unionhall.membership.sealing.Seal;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;

/**
 * Takes a person in: the member, the first entry of the ledger and the message, in the caller's
 * transaction.
 */
@ApplicationScoped
public class AdmitMember {

    private final EntityManager entities;
    private final MemberNumbers numbers;
    private final Outbox outbox;
    private final Seal seal;

    AdmitMember(EntityManager entities, MemberNumbers numbers, Outbox outbox, Seal seal) {
        this.entities = entities;
        this.numbers = numbers;
        this.outbox = outbox;
        this.seal = seal;
    }

    /** The caller has decided that the person may join and holds the claim of the identity. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Member admit(Admission admission, Actor by, Instant now) {
        var member = Member.joined(Ids.next(), numbers.take(), admission, seal, now);
        entities.persist(member);
        entities.persist(member.joining(Ids.next(), by.id()));
        outbox.append(member.joinedMessage());
        return member;
    }
}
