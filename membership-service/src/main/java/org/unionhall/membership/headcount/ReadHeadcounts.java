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
import org.unionhall.platform.calendar.MonthText;
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
     * @param from null for a year until the last one
     * @param to null for the month of today
     * @throws Rejection {@code NOT_FOUND}, {@code FORBIDDEN}; {@code INVALID_PARAMETER}
     */
    @Transactional
    List<HeadcountMonthView> months(UUID id, String from, String to, Actor actor) {
        var unit = units.get(id);
        actor.require(VIEW_FIGURES, unit.place());
        var last = month("to", to, YearMonth.now(clock));
        var first = month("from", from, last.minusMonths(USUAL_MONTHS - 1L));
        if (first.isAfter(last)) {
            throw Rejection.invalidParameter("to", "≥ from");
        }
        if (first.isBefore(last.minusMonths(MOST_MONTHS - 1L))) {
            throw Rejection.invalidParameter("from", "≥ " + last.minusMonths(MOST_MONTHS - 1L));
        }
        return frozen.of(id, first, last).stream().map(HeadcountMonthView::of).toList();
    }

    private static YearMonth month(String name, String text, YearMonth otherwise) {
        if (text == null || text.isEmpty()) {
            return otherwise;
        }
        return MonthText.read(text).orElseThrow(() -> Rejection.invalidParameter(name, "YYYY-MM"));
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
