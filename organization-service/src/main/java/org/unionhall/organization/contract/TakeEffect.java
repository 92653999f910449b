package org.unionhall.organization.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.unionhall.platform.deadlines.DueWork;

/**
 * Counts the time of contracts again when their calendar has become another; a confirmed one to
 * which nobody objected in time takes effect.
 */
@ApplicationScoped
class TakeEffect implements DueWork {

    private static final int AT_ONCE = 100;

    @Inject Contracts contracts;
    @Inject RecordContract record;
    @Inject ContractTerms terms;

    @Override
    public String name() {
        return "contract.effects";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        if (contracts.recountSome(terms.days(), AT_ONCE)) {
            return true;
        }
        var silent = contracts.silent(now, AT_ONCE);
        for (var one : silent) {
            one.takesEffect(now);
            record.changed(one);
        }
        return silent.size() == AT_ONCE;
    }
}
