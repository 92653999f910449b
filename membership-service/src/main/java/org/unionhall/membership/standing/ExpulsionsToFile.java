package org.unionhall.membership.standing;

import jakarta.enterprise.context.ApplicationScoped;

/** Expulsions wait for the union above. */
@ApplicationScoped
class ExpulsionsToFile extends WaitingProposals {

    ExpulsionsToFile() {
        super("EXPULSIONS_TO_FILE", ProposalKind.EXPULSION, "coalesce(o.parent_id, o.unit_id)");
    }
}
