package org.unionhall.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Takes a person in: the member, the first entry of the ledger and the message, in the caller's
 * transaction.
 */
@ApplicationScoped
public class AdmitMember {

    @Inject Members members;
    @Inject UnitCopies units;
    @Inject MemberNumbers numbers;
    @Inject Outbox outbox;
    @Inject Seal seal;

    /** A member of this moment. */
    public record Admitted(UUID id, String memberNumber) {}

    /**
     * The caller has decided that the person may join and holds the claim of the identity. Nobody
     * joins a union that is locked or has ended, however long the application waited.
     *
     * @throws Rejection {@code UNIT_NOT_TAKING_MEMBERS}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Admitted admit(Admission admission, Actor by, Instant now) {
        return admit(admission, null, by, now);
    }

    /**
     * The same, with what the ledger says of it.
     *
     * @param reason null when an application says it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Admitted admit(Admission admission, String reason, Actor by, Instant now) {
        if (!units.get(admission.unitId()).takesMembers()) {
            throw new Rejection(MemberProblem.UNIT_NOT_TAKING_MEMBERS);
        }
        var member = Member.joined(Ids.next(), numbers.take(), admission, seal, now);
        var first =
                member.moves(
                        MovementKind.JOINED, Ids.next(), by.id(), member.lineage().joinedOn(), now);
        members.enter(member, first.because(reason));
        outbox.append(member.changed(MemberMessage.MemberJoined::new, member.lineage().joinedOn()));
        return new Admitted(member.id(), member.memberNumber());
    }
}
