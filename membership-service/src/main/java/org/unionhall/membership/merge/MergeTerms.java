package org.unionhall.membership.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.membership.calendarcopy.WorkingCalendar;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.organizationcopy.UnitCopy;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.parametercopy.Parameters;
import org.unionhall.platform.persistence.AnswerTime;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.problem.Rejection;

/** How long each step of a merge may take, and how long it can be undone. */
@ApplicationScoped
class MergeTerms {

    @Inject UnitCopies units;
    @Inject Parameters parameters;
    @Inject WorkingCalendar calendar;

    /**
     * @param decider whose region the days are those of
     */
    AnswerTime from(Instant now, ParameterName days, UUID decider) {
        var today = LocalDate.ofInstant(now, HouseClock.ZONE);
        return AnswerTime.from(today, number(days, decider, today), calendar.days());
    }

    /**
     * @throws Rejection {@code MERGE_UNDO_TOO_LATE}
     */
    void requireUndoable(Merge merge, Instant now) {
        if (merge.state() != MergeState.MERGED) {
            return; // the merge itself says so
        }
        var today = LocalDate.ofInstant(now, HouseClock.ZONE);
        int days = number(ParameterName.MERGE_UNDO_DAYS, merge.deciderId(), today);
        var since = LocalDate.ofInstant(merge.outcome().at(), HouseClock.ZONE);
        if (since.plusDays(days).isBefore(today)) {
            throw new Rejection(MergeProblem.MERGE_UNDO_TOO_LATE, days);
        }
    }

    private int number(ParameterName name, UUID decider, LocalDate today) {
        var region = units.find(decider).map(UnitCopy::regionCode).orElse(null);
        return parameters.number(name, region, today);
    }
}
