package org.unionhall.organization.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unionhall.platform.tasks.TaskSource;
import org.unionhall.platform.tasks.Waiting;

/** What waits because of contracts: of each contract at most one thing of a kind. */
interface ContractTask extends TaskSource {

    /** Those with which something waits. */
    List<Contract> found(Instant now);

    /** What waits with the contract; empty when nothing does. */
    Optional<Waiting> of(Contract one);

    @Override
    default List<Waiting> waiting(Instant now) {
        return found(now).stream().flatMap(one -> of(one).stream()).toList();
    }
}
