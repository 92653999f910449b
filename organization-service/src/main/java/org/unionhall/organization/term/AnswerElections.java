package org.unionhall.organization.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.unionhall.platform.deadlines.DueWork;

/**
 * Counts the time of waiting elections again when their calendar has become another; what nobody
 * answered in time goes before the next union above, once. Silence confirms nothing.
 */
@ApplicationScoped
class AnswerElections implements DueWork {

    private static final int AT_ONCE = 100;

    @Inject Elections elections;
    @Inject RecordElection record;
    @Inject TermTerms rules;

    @Override
    public String name() {
        return "term.answers";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        if (elections.recountSome(rules.days(), AT_ONCE)) {
            return true;
        }
        var late = elections.overdue(now, AT_ONCE);
        for (var one : late) {
            one.overdue(now);
            record.changed(one);
        }
        return late.size() == AT_ONCE;
    }
}
