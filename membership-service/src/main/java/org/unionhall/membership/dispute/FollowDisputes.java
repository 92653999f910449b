package org.unionhall.membership.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.unionhall.membership.calendarcopy.WorkingCalendar;
import org.unionhall.platform.deadlines.DueWork;

/**
 * Takes disputes on without anybody: who is silent has been heard; what nobody has shown a document
 * for lapses, and so does what is about an identity that became free; members who move, end or are
 * put right meanwhile, and unions that end, are looked at again.
 */
@ApplicationScoped
class FollowDisputes implements DueWork {

    private static final int AT_ONCE = 50;
    private static final Duration LOOK_EVERY = Duration.ofMinutes(10);

    @Inject Disputes disputes;
    @Inject FindSides sides;
    @Inject AdvanceDispute advance;
    @Inject WorkingCalendar calendar;

    @Override
    public String name() {
        return "dispute.follow";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        boolean recounted = disputes.recountSome(calendar.days(), AT_ONCE);
        var some = disputes.toFollow(now, now.minus(LOOK_EVERY), AT_ONCE);
        some.forEach(dispute -> follow(dispute, now));
        return recounted || !some.isEmpty();
    }

    private void follow(Dispute dispute, Instant now) {
        dispute.looked(now);
        if (dispute.state() != DisputeState.OPENED) {
            advance.follow(dispute, sides.holder(dispute), now);
        }
        if (dispute.state() == DisputeState.OPENED && dispute.isDue(now)) {
            advance.lapse(dispute, now);
        } else if (dispute.state() == DisputeState.HEARING && dispute.isDue(now)) {
            advance.decide(dispute, now);
        }
    }
}
