package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.UUID;

/** What waits about a membership that ends waits no more. */
@ApplicationScoped
public class LapseCorrections {

    @Inject RequestedCorrections requests;

    /** Holds what waits, before the member is held. */
    @Transactional(TxType.MANDATORY)
    public void hold(UUID memberId) {
        requests.waitingOf(memberId);
    }

    @Transactional(TxType.MANDATORY)
    public void lapse(UUID memberId, Instant now) {
        requests.waitingOf(memberId).forEach(request -> request.lapsed(now));
    }
}
