package org.unionhall.organization.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.unionhall.organization.unit.UnitMessages.UnitChanged;
import org.unionhall.platform.messaging.Outbox;

/** A certificate gives its union the credit code, in the transaction that issues it. */
@ApplicationScoped
public class GiveCreditCode {

    @Inject Units units;
    @Inject UnitTree tree;
    @Inject Outbox outbox;
    @Inject Clock clock;

    /**
     * Holds the union with its whole tree, before anything of what is decided is read.
     *
     * @throws org.unionhall.platform.web.problem.Rejection {@code NOT_FOUND}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold(UUID id) {
        tree.lock(id);
    }

    /**
     * Its code is this one from now on; the caller holds it.
     *
     * @throws org.unionhall.platform.web.problem.Rejection {@code UNIT_NOT_OPEN}, {@code
     *     CREDIT_CODE_TAKEN}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void give(UUID id, UnionCreditCode code, UUID by) {
        var unit = units.get(id);
        var facts = unit.facts().withCreditCode(code.value());
        unit.change(new UnitChange(facts, unit.status()), by, clock.instant());
        if (units.changed(unit)) {
            outbox.append(new UnitChanged(UnitState.of(unit)));
        }
    }
}
