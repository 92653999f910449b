package org.unionhall.membership.standing;

import jakarta.enterprise.context.ApplicationScoped;

/** Members who have asked to leave wait for their union. */
@ApplicationScoped
class ExitsToConfirm extends WaitingProposals {

    ExitsToConfirm() {
        super("EXITS_TO_CONFIRM", ProposalKind.EXIT, "o.unit_id");
    }
}
