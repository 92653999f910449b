package org.unionhall.organization.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.platform.tasks.Waiting;

/** Contracts that are signed and not filed with the labour administration. */
@ApplicationScoped
class ContractsToFile implements ContractTask {

    @Inject Contracts contracts;

    @Override
    public String kind() {
        return "CONTRACT_TO_FILE";
    }

    @Override
    public String permission() {
        return UnionPermission.EDIT_UNIT.name();
    }

    @Override
    public List<Contract> found(Instant now) {
        return contracts.toFile();
    }

    @Override
    public Optional<Waiting> of(Contract one) {
        return one.status() == ContractStatus.SIGNED
                ? Optional.of(one.waits(one.unitId()))
                : Optional.empty();
    }
}
