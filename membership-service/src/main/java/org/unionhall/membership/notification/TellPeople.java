package org.unionhall.membership.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** Tells people, in the transaction of what they are told about. */
@ApplicationScoped
public class TellPeople {

    @Inject Queue queue;
    @Inject Clock clock;

    /** Tells each; what was told for the same cause before is not told again. */
    @Transactional(TxType.MANDATORY)
    public void tell(List<Telling> tellings) {
        if (!tellings.isEmpty()) {
            queue.add(tellings, clock.instant());
        }
    }
}
