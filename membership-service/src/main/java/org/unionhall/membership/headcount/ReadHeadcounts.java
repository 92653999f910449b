package org.unionhall.membership.headcount;

import static org.unionhall.membership.organizationcopy.MembershipPermission.VIEW_FIGURES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.calendar.MonthsInQuery;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Shows the figures of a union and those below it. */
@ApplicationScoped
class ReadHeadcounts {

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);

    private static final int MOST_MONTHS = 120;
    private static final int USUAL_MONTHS = 12;

    @Inject Headcounts headcounts;
    @Inject HeadcountMonths frozen;
    @Inject UnitCopies units;
    @Inject Clock clock;

    /**
     * Frozen months, the latest first.
     *
     * @param asked a year until the month of today where nothing is named
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}; {@code INVALID_PARAMETER}
     */
    @Transactional
    List<HeadcountMonthView> months(UUID id, MonthsInQuery asked, Actor actor) {
        var unit = units.get(id);
        actor.require(VIEW_FIGURES, unit.place());
        var months = asked.months(YearMonth.now(clock));
        var last = months.last();
        var first = months.first() == null ? last.minusMonths(USUAL_MONTHS - 1L) : months.first();
        if (first.isBefore(last.minusMonths(MOST_MONTHS - 1L))) {
            throw Rejection.invalidParameter("from", "≥ " + last.minusMonths(MOST_MONTHS - 1L));
        }
        return frozen.of(id, first, last).stream().map(HeadcountMonthView::of).toList();
    }

    /**
     * @param on null for today
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}; {@code DATE_OUT_OF_RANGE} for a day
     *     to come
     */
    @Transactional
    HeadcountView on(UUID id, LocalDate on, Actor actor) {
        var unit = units.get(id);
        actor.require(VIEW_FIGURES, unit.place());
        var today = LocalDate.now(clock);
        var day = on == null ? today : on;
        if (day.isBefore(FIRST_DAY) || day.isAfter(today)) {
            throw new Rejection(CommonProblem.DATE_OUT_OF_RANGE, FIRST_DAY, today)
                    .ofParameter("on");
        }
        return HeadcountView.of(id, day, headcounts.on(day, unit), headcounts.asOf());
    }
}
