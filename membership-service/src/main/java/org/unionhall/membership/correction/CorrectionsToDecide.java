package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;

/** Members who ask for corrections, and proposals that need a second account, wait for a union. */
@ApplicationScoped
class CorrectionsToDecide extends WaitingCorrections {

    CorrectionsToDecide() {
        super("CORRECTIONS_TO_DECIDE", "o.unit_id");
    }
}
