package org.unionhall.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.unionhall.membership.calendarcopy.WorkingCalendar;
import org.unionhall.platform.deadlines.DueWork;

/** Destroys what was set aside once the time to restore it is over. */
@ApplicationScoped
class DestroyInTime implements DueWork {

    private static final int AT_ONCE = 50;

    @Inject Erasures erasures;
    @Inject RestoredRows rows;
    @Inject WorkingCalendar calendar;

    @Override
    public String name() {
        return "erasure.destroy";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        boolean recounted = erasures.recountSome(calendar.days(), AT_ONCE);
        var some = erasures.toDestroy(now, AT_ONCE);
        some.forEach(erasure -> rows.destroy(erasure, now));
        return recounted || !some.isEmpty();
    }
}
