package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.unionhall.membership.calendarcopy.WorkingCalendar;
import org.unionhall.platform.deadlines.DueWork;

/** Times counted by another calendar are counted again; what is late is a comparison. */
@ApplicationScoped
class RecountCorrections implements DueWork {

    private static final int AT_ONCE = 50;

    @Inject RequestedCorrections requests;
    @Inject WorkingCalendar calendar;

    @Override
    public String name() {
        return "correction.times";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        return requests.recountSome(calendar.days(), AT_ONCE);
    }
}
