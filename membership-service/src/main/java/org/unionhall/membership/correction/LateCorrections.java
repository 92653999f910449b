package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;

/** What a union should have answered waits for the one above it as well. */
@ApplicationScoped
class LateCorrections extends WaitingCorrections {

    LateCorrections() {
        super("CORRECTIONS_LATE", "CASE WHEN w.due_at <= :now THEN o.parent_id END");
    }
}
