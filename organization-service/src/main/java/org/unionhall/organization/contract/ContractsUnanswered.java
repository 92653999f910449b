package org.unionhall.organization.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.platform.tasks.Waiting;

/** Offers to which the other side did not reply in time: the union is to press for a reply. */
@ApplicationScoped
class ContractsUnanswered implements ContractTask {

    @Inject Contracts contracts;
    @Inject ContractTerms terms;

    @Override
    public String kind() {
        return "CONTRACT_UNANSWERED";
    }

    @Override
    public String permission() {
        return UnionPermission.EDIT_UNIT.name();
    }

    @Override
    public List<Contract> found(Instant now) {
        return contracts.unanswered(now);
    }

    @Override
    public Optional<Waiting> of(Contract one) {
        boolean late =
                one.status() == ContractStatus.OFFERED && !one.time().dueAt().isAfter(terms.now());
        return late ? Optional.of(one.waits(one.unitId())) : Optional.empty();
    }
}
