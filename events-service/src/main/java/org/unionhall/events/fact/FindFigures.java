package org.unionhall.events.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the facts add up to. Who asks has seen to it that the reader may see the unions. */
@ApplicationScoped
public class FindFigures {

    /** The dimension of the totals. */
    public static final String NO_DIMENSION = "";

    @Inject Sums sums;

    /**
     * A sum.
     *
     * @param value of the dimension; empty for the total
     * @param declared whether it was reported by unions, or the system has seen it
     */
    public record Figure(
            UUID unitId, String value, boolean declared, String measure, long quantity) {}

    /**
     * A fact.
     *
     * @param subject API path of its record; null when it is about a person
     * @param corrects null for a fact of its own
     */
    public record Entry(
            UUID id,
            String measure,
            UUID unitId,
            LocalDate on,
            long quantity,
            String subject,
            Map<String, String> dimensions,
            UUID corrects,
            boolean declared) {}

    /**
     * The months of a question, both inclusive.
     *
     * @param first null from the beginning
     */
    public record Months(YearMonth first, YearMonth last) {

        LocalDate firstDay() {
            return first == null ? UnitPlaces.ALWAYS : first.atDay(1);
        }

        LocalDate lastDay() {
            return last.atDay(1);
        }
    }

    /** The sums of each of the unions with all below it, by value of the dimension. */
    public List<Figure> of(
            Collection<UUID> units, Collection<String> measures, String dimension, Months months) {
        return sums.of(units, false, measures, dimension, months.firstDay(), months.lastDay());
    }

    /** The sums of each union that stood right below one of the unions. */
    public List<Figure> below(Collection<UUID> units, Collection<String> measures, Months months) {
        return sums.of(units, true, measures, NO_DIMENSION, months.firstDay(), months.lastDay());
    }

    /** How many persons counted for each of the unions with all below it, each once. */
    public List<Figure> persons(Collection<UUID> units, String measure, Months months) {
        return sums.persons(units, measure, months.firstDay(), months.lastDay());
    }

    /**
     * Facts that count for one of the unions, in the order of their ids.
     *
     * @param after the last id of the page before
     */
    public List<Entry> facts(
            Collection<UUID> units,
            Collection<String> measures,
            Months months,
            UUID after,
            int atMost) {
        return sums.facts(units, measures, months.firstDay(), months.lastDay(), after, atMost);
    }
}
