package org.unionhall.membership.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.unionhall.membership.calendarcopy.WorkingCalendar;
import org.unionhall.platform.deadlines.DueWork;
import org.unionhall.platform.messaging.Outbox;

/**
 * Counts the times of waiting applications again when their calendar has become another, and marks
 * those the union above has to see to. Whoever may decide one before may decide it after: the union
 * above sees what lies below it anyhow.
 */
@ApplicationScoped
class AnswerInTime implements DueWork {

    private static final int AT_ONCE = 100;

    @Inject Applications applications;
    @Inject WorkingCalendar calendar;
    @Inject Outbox outbox;

    @Override
    public String name() {
        return "joining.answers";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        if (applications.recountSome(calendar.days(), AT_ONCE)) {
            return true;
        }
        var late = applications.toEscalate(now, AT_ONCE);
        late.forEach(application -> outbox.append(application.escalated(now)));
        return late.size() == AT_ONCE;
    }
}
