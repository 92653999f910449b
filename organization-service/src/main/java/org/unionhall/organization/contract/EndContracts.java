package org.unionhall.organization.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.unionhall.organization.unit.EndUnit.UnitEnded;

/** With a union end its contracts: those in effect on that day, the others are withdrawn. */
@ApplicationScoped
class EndContracts {

    @Inject Contracts contracts;
    @Inject RecordContract record;

    @Transactional(Transactional.TxType.MANDATORY)
    void end(@Observes UnitEnded union) {
        var with = new Ending(union.on(), null);
        for (var one : contracts.liveOf(union.unitId(), union.on())) {
            if (one.status() == ContractStatus.IN_EFFECT) {
                one.ended(with);
            } else {
                one.withdrawn(with, union.by());
            }
            record.changed(one);
        }
    }
}
