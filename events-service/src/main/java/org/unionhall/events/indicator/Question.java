package org.unionhall.events.indicator;

import java.time.YearMonth;
import java.util.UUID;
import org.unionhall.events.fact.FindFigures;
import org.unionhall.platform.calendar.MonthsInQuery;
import org.unionhall.platform.web.problem.Rejection;

/**
 * What is asked about an indicator.
 *
 * @param unitId null for all unions whose figures the reader may see
 * @param from first month, inclusive; null from January of the year of the last one
 * @param to last month, inclusive
 * @param dimension null for no split
 * @param below whether the unions right below are shown too
 */
record Question(UUID unitId, YearMonth from, YearMonth to, String dimension, boolean below) {

    static Question of(UUID unitId, MonthsInQuery.Asked months, String dimension, boolean below) {
        var split = dimension == null || dimension.isEmpty() ? null : dimension;
        return new Question(unitId, months.first(), months.last(), split, below);
    }

    /** The first month of a sum. */
    YearMonth first() {
        return from == null ? to.withMonth(1) : from;
    }

    /** The months whose facts make up an indicator of that kind. */
    FindFigures.Months months(IndicatorKind kind) {
        return new FindFigures.Months(kind == IndicatorKind.STOCK ? null : first(), to);
    }

    /** The months whose facts are listed: all until the last one, where no first is named. */
    FindFigures.Months listed(IndicatorKind kind) {
        return new FindFigures.Months(kind == IndicatorKind.STOCK ? null : from, to);
    }

    /**
     * @throws Rejection {@code INVALID_PARAMETER} for a dimension the indicator does not have
     */
    void requireDimensionOf(Indicator indicator) {
        if (dimension != null && !indicator.dimensions().contains(dimension)) {
            throw Rejection.invalidParameter(
                    "dimension",
                    indicator.dimensions().isEmpty()
                            ? "–"
                            : String.join(", ", indicator.dimensions()));
        }
    }
}
