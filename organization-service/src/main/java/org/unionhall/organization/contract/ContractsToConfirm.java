package org.unionhall.organization.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.platform.tasks.Waiting;

/** Contracts whose filing the union above is to confirm. */
@ApplicationScoped
class ContractsToConfirm implements ContractTask {

    @Inject Contracts contracts;
    @Inject FindUnit units;

    @Override
    public String kind() {
        return "CONTRACT_TO_CONFIRM";
    }

    @Override
    public String permission() {
        return UnionPermission.APPROVE_UNIT.name();
    }

    @Override
    public List<Contract> found(Instant now) {
        return contracts.toConfirm();
    }

    @Override
    public Optional<Waiting> of(Contract one) {
        if (one.status() != ContractStatus.FILED) {
            return Optional.empty();
        }
        return units.atWorkAbove(one.unitId()).map(above -> one.waits(above.unitId()));
    }
}
