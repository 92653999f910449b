package org.unionhall.membership.merge;

import jakarta.enterprise.context.ApplicationScoped;

/** Merges of two records, and their undoing, wait for the union above both. */
@ApplicationScoped
class MergesToDecide extends WaitingMerges {

    MergesToDecide() {
        super("MERGES_TO_DECIDE", "o.unit_id");
    }
}
