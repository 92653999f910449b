package org.unionhall.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.unionhall.membership.member.MoveMember;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.organizationcopy.UnitCopy;

/**
 * A transfer goes on by a step that was taken: to the new union's answer, to its end, and with its
 * end the member to the new union. In the caller's transaction.
 */
@ApplicationScoped
class AdvanceTransfer {

    @Inject MoveMember move;
    @Inject FindTerms terms;
    @Inject UnitCopies units;
    @Inject PublishTransfer publish;

    /** The former union has let the member go: the new one is asked, unless it has asked itself. */
    @Transactional(TxType.MANDATORY)
    void released(Transfer transfer, TransferStep step, Instant now) {
        if (transfer.isAgreed()) {
            completed(transfer, step, now);
        } else {
            transfer.answerWithin(terms.timeOf(transfer.toUnitId(), now));
            publish.publish(transfer, step);
        }
    }

    /** All have agreed: the member belongs to the new union. */
    @Transactional(TxType.MANDATORY)
    void completed(Transfer transfer, TransferStep step, Instant now) {
        var by = step.actorId() == null ? transfer.askedByAccount() : step.actorId();
        var reason = transfer.reason().name();
        move.move(transfer.memberId(), transfer.toUnitId(), reason, by, now);
        publish.publish(transfer, step, transfer.completed(step, now));
    }

    /** It ended otherwise: the member stays. */
    @Transactional(TxType.MANDATORY)
    void ended(Transfer transfer, TransferStep step, Instant now) {
        move.stay(transfer.memberId(), now);
        publish.publish(transfer, step);
    }

    /** It ended because the membership changes otherwise. */
    @Transactional(TxType.MANDATORY)
    void overtaken(Transfer transfer, TransferStep step, Instant now) {
        move.stay(transfer.memberId(), now);
        publish.note(transfer, step);
    }

    /** Whether the new union can take the member now. */
    boolean isPossible(Transfer transfer) {
        return units.find(transfer.toUnitId()).filter(UnitCopy::takesMembers).isPresent();
    }
}
