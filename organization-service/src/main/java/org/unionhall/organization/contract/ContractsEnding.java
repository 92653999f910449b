package org.unionhall.organization.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.unionhall.organization.access.UnionPermission;
import org.unionhall.platform.tasks.TaskSource;
import org.unionhall.platform.tasks.Waiting;
import org.unionhall.platform.web.HouseClock;

/** Contracts that end soon and that no other renews yet: the union is to negotiate again. */
@ApplicationScoped
class ContractsEnding implements TaskSource {

    @Inject Contracts contracts;
    @Inject ContractTerms terms;

    @Override
    public String kind() {
        return "CONTRACT_ENDING";
    }

    @Override
    public String permission() {
        return UnionPermission.EDIT_UNIT.name();
    }

    @Override
    public List<Waiting> waiting(Instant now) {
        var today = LocalDate.ofInstant(now, HouseClock.ZONE);
        return contracts.ending(today, today.plusDays(terms.warningDays())).stream()
                .map(
                        one ->
                                new Waiting(
                                        one.unitId(),
                                        ContractView.address(one.id()),
                                        HouseClock.endOf(one.course().effect().effectiveTo()),
                                        1))
                .toList();
    }
}
