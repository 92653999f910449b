package org.unionhall.organization.founding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.unionhall.platform.deadlines.DueWork;

/**
 * Counts the time of waiting applications again when their calendar has become another; what nobody
 * answered in time goes before the union above, once, and its applicant is told.
 */
@ApplicationScoped
class AnswerFoundings implements DueWork {

    private static final int AT_ONCE = 100;

    @Inject FoundingApplications applications;
    @Inject RecordFounding record;
    @Inject FoundingTerms terms;

    @Override
    public String name() {
        return "founding.answers";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        if (applications.recountSome(terms.days(), AT_ONCE)) {
            return true;
        }
        var late = applications.overdue(now, AT_ONCE);
        for (var one : late) {
            one.overdue(now);
            record.changed(one, FoundingStepKind.OVERDUE, null, null);
        }
        return late.size() == AT_ONCE;
    }
}
