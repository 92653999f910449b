package org.unionhall.organization.legalperson;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.unionhall.platform.deadlines.DueWork;

/**
 * Counts the time of waiting applications again when their calendar has become another, and tells
 * once who applied that the answer did not come in time.
 */
@ApplicationScoped
class ReviewInTime implements DueWork {

    private static final int AT_ONCE = 100;

    @Inject Registrations registrations;
    @Inject TellRegistration tell;
    @Inject FindTerms terms;

    @Override
    public String name() {
        return "legalperson.reviews";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        if (registrations.recountSome(terms.days(), AT_ONCE)) {
            return true;
        }
        var late = registrations.overdue(now, AT_ONCE);
        for (var registration : late) {
            registration.overdue(now);
            tell.applicant(registration, "LEGAL_PERSON_OVERDUE");
        }
        return late.size() == AT_ONCE;
    }
}
