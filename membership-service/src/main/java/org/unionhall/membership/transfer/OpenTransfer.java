package org.unionhall.membership.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.unionhall.membership.member.FindMembers.Known;
import org.unionhall.membership.member.MoveMember;

/** A transfer begins, whoever has asked for it, in the caller's transaction. */
@ApplicationScoped
class OpenTransfer {

    @Inject Transfers transfers;
    @Inject MoveMember move;
    @Inject FindTerms terms;
    @Inject PublishTransfer publish;

    /**
     * @param toUnit takes members
     * @throws org.unionhall.platform.web.problem.Rejection as {@link Transfer#asked} does, {@code
     *     MEMBER_NOT_TRANSFERABLE}, {@code TRANSFER_OPEN}
     */
    @Transactional(TxType.MANDATORY)
    Transfer open(Known member, UUID toUnit, Asking asking) {
        boolean released = asking.party() == TransferParty.FORMER_UNION;
        var asked = released ? toUnit : member.unitId();
        var transfer = Transfer.asked(member, toUnit, asking, terms.timeOf(asked, asking.at()));
        move.leave(member.id(), asking.at());
        transfers.added(transfer);
        publish.publish(transfer, transfer.asking());
        return transfer;
    }
}
