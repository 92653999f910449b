package org.unionhall.membership.dispute;

import jakarta.enterprise.context.ApplicationScoped;

/** What a union should have decided waits for the one above it as well. */
@ApplicationScoped
class LateDisputes extends WaitingDisputes {

    LateDisputes() {
        super("DISPUTES_LATE", "CASE WHEN w.due_at <= :now THEN o.parent_id END");
    }
}
