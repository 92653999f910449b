package org.unionhall.events.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.unionhall.events.fact.FindFigures;
import org.unionhall.platform.facts.Measure;

/** Reckons indicators from the sums of facts. */
@ApplicationScoped
class Amounts {

    @Inject FindFigures figures;

    /** What it comes to for the unions together. */
    Parts total(Indicator indicator, Collection<UUID> units, Question question) {
        if (indicator.kind() == IndicatorKind.RATIO) {
            return Parts.ratio(
                    total(indicator.numerator(), units, question),
                    total(indicator.denominator(), units, question));
        }
        return byUnit(indicator, units, question).values().stream()
                .reduce(
                        Parts.NOTHING,
                        (a, b) ->
                                a.plus(false, b.computed().amount())
                                        .plus(true, b.declared().amount()));
    }

    /** The same split up by the values of the question's dimension; what is nothing is left out. */
    Map<String, Parts> byValue(Indicator indicator, Collection<UUID> units, Question question) {
        var found =
                figures.of(
                        units,
                        codes(indicator),
                        question.dimension(),
                        question.months(indicator.kind()));
        return reckoned(indicator, found, FindFigures.Figure::value);
    }

    /** What it comes to for each union right below; what is nothing is left out. */
    Map<UUID, Parts> below(Indicator indicator, Collection<UUID> units, Question question) {
        var months = question.months(indicator.kind());
        if (indicator.kind() == IndicatorKind.RATIO) {
            var first = below(indicator.numerator(), units, question);
            var second = below(indicator.denominator(), units, question);
            var ratios = new TreeMap<UUID, Parts>();
            first.forEach(
                    (unit, parts) ->
                            ratios.put(
                                    unit,
                                    Parts.ratio(parts, second.getOrDefault(unit, Parts.NOTHING))));
            second.forEach(
                    (unit, parts) -> ratios.putIfAbsent(unit, Parts.ratio(Parts.NOTHING, parts)));
            return ratios;
        }
        var found = figures.below(units, codes(indicator), months);
        var sums = reckoned(indicator, found, FindFigures.Figure::unitId);
        return indicator.kind() == IndicatorKind.DISTINCT
                ? byUnit(indicator, List.copyOf(sums.keySet()), question)
                : sums;
    }

    private Map<UUID, Parts> byUnit(
            Indicator indicator, Collection<UUID> units, Question question) {
        var months = question.months(indicator.kind());
        var found = figures.of(units, codes(indicator), FindFigures.NO_DIMENSION, months);
        if (indicator.kind() != IndicatorKind.DISTINCT) {
            return reckoned(indicator, found, FindFigures.Figure::unitId);
        }
        var all = new ArrayList<>(found.stream().filter(FindFigures.Figure::declared).toList());
        for (var measure : codes(indicator)) {
            all.addAll(figures.persons(units, measure, months));
        }
        return reckoned(indicator, all, FindFigures.Figure::unitId);
    }

    private static <K extends Comparable<K>> Map<K, Parts> reckoned(
            Indicator indicator,
            List<FindFigures.Figure> found,
            Function<FindFigures.Figure, K> key) {
        var sums = new TreeMap<K, Parts>();
        for (var figure : found) {
            long quantity = indicator.signOf(figure.measure()) * figure.quantity();
            sums.put(
                    key.apply(figure),
                    sums.getOrDefault(key.apply(figure), Parts.NOTHING)
                            .plus(figure.declared(), quantity));
        }
        sums.values().removeIf(Parts::isNothing);
        return sums;
    }

    private static List<String> codes(Indicator indicator) {
        return indicator.measures().stream().map(Measure::name).toList();
    }
}
