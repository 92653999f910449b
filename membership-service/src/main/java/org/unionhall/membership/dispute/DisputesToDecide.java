package org.unionhall.membership.dispute;

import jakarta.enterprise.context.ApplicationScoped;

/** Disputes about identities wait for the union above both sides. */
@ApplicationScoped
class DisputesToDecide extends WaitingDisputes {

    DisputesToDecide() {
        super("DISPUTES_TO_DECIDE", "o.unit_id");
    }
}
