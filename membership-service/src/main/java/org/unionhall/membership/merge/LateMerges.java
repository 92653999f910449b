package org.unionhall.membership.merge;

import jakarta.enterprise.context.ApplicationScoped;

/** What a union should have decided waits for the one above it as well. */
@ApplicationScoped
class LateMerges extends WaitingMerges {

    LateMerges() {
        super("MERGES_LATE", "CASE WHEN w.due_at <= :now THEN o.parent_id END");
    }
}
