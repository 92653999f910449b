package org.unionhall.membership.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
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
        var days = calendar.days();
        var outdated =
                requests.calendars().stream().filter(known -> !days.isCurrent(known)).toList();
        var some =
                outdated.isEmpty()
                        ? List.<RequestedCorrection>of()
                        : requests.countedBy(outdated, AT_ONCE);
        some.forEach(request -> request.recounted(days));
        return !some.isEmpty();
    }
}
