package org.unionhall.membership.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.unionhall.membership.calendarcopy.WorkingCalendar;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.platform.deadlines.DueWork;

/**
 * Takes merges on without anybody: when the time to object is over they are to be decided; where
 * one of the two has ended otherwise they lapse; who moves has another union above.
 */
@ApplicationScoped
class FollowMerges implements DueWork {

    private static final int AT_ONCE = 50;
    private static final Duration LOOK_EVERY = Duration.ofMinutes(10);

    @Inject Merges merges;
    @Inject FindMerge find;
    @Inject MergeTerms terms;
    @Inject TellMerged tell;
    @Inject WorkingCalendar calendar;

    @Override
    public String name() {
        return "merge.follow";
    }

    @Override
    @Transactional
    public boolean step(Instant now) {
        boolean recounted = merges.recountSome(calendar.days(), AT_ONCE);
        var some = merges.toFollow(now, now.minus(LOOK_EVERY), AT_ONCE);
        some.forEach(merge -> follow(merge, now));
        return recounted || !some.isEmpty();
    }

    private void follow(Merge merge, Instant now) {
        merge.looked(now);
        merge.decidedAt(find.decider(merge));
        boolean live =
                find.member(merge.two().survivorId()).live()
                        && find.member(merge.two().mergedId()).live();
        if (merge.state().isOpen() && !live) {
            merge.lapsed(now);
            tell.moved(merge);
        } else if (merge.state() == MergeState.HEARING && !merge.time().dueAt().isAfter(now)) {
            merge.decidable(terms.from(now, ParameterName.MERGE_DECISION_DAYS, merge.deciderId()));
        }
    }
}
