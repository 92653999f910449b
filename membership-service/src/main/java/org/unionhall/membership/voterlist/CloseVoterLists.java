package org.unionhall.membership.voterlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import org.unionhall.platform.deadlines.DueWork;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.HouseClock;

/** Closes the list of an election when its day begins, once, and publishes how many are on it. */
@ApplicationScoped
class CloseVoterLists implements DueWork {

    @Inject Voters voters;
    @Inject VoterLists lists;
    @Inject Outbox outbox;

    @Override
    public String name() {
        return "voterlist.close";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        var election = voters.due(LocalDate.ofInstant(now, HouseClock.ZONE));
        election.ifPresent(
                id -> {
                    voters.close(id, now);
                    outbox.append(VoterListClosed.of(lists.get(id)));
                });
        return election.isPresent();
    }
}
