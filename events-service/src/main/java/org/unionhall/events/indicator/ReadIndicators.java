package org.unionhall.events.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.unionhall.events.access.EventsPermission;
import org.unionhall.events.fact.FindFigures;
import org.unionhall.events.fact.OrganizationMeasure;
import org.unionhall.events.fact.UnionMeasure;
import org.unionhall.events.organizationcopy.UnitCopies;
import org.unionhall.events.organizationcopy.UnitCopy;
import org.unionhall.platform.facts.Measure;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.access.Scope;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/** Indicators and their facts, as far as a reader may see figures. */
@ApplicationScoped
class ReadIndicators {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final List<Measure> EVERYTHING =
            Stream.<Measure[]>of(UnionMeasure.values(), OrganizationMeasure.values())
                    .flatMap(Arrays::stream)
                    .toList();

    @Inject Amounts amounts;
    @Inject FindFigures figures;
    @Inject UnitCopies units;

    /**
     * @throws Rejection {@code NOT_FOUND} for a union out of sight; {@code FORBIDDEN}; {@code
     *     INVALID_PARAMETER} for a dimension the indicator does not have
     */
    @Transactional
    IndicatorValueView value(Indicator indicator, Question question, Actor actor, Locale locale) {
        question.requireDimensionOf(indicator);
        var asked = asked(question.unitId(), actor);
        var ids = asked.stream().map(UnitCopy::unitId).toList();
        var total = amounts.total(indicator, ids, question);
        var unit = asked.size() == 1 ? asked.get(0) : null;
        return new IndicatorValueView(
                indicator,
                indicator.title().in(locale),
                indicator.kind(),
                indicator.countedIn(),
                indicator.definition().in(locale),
                unit == null ? null : unit.unitId(),
                unit == null ? null : unit.name(),
                question.first().toString(),
                question.to().toString(),
                total.computed(),
                total.declared(),
                question.dimension() == null ? null : byValue(indicator, ids, question),
                question.below() ? below(indicator, ids, question, actor) : null);
    }

    private List<UnitCopy> asked(UUID unitId, Actor actor) {
        if (unitId == null) {
            actor.requireAnywhere(EventsPermission.VIEW_FIGURES);
            return units.topsOf(actor.scope(EventsPermission.VIEW_FIGURES));
        }
        var unit = units.find(unitId).orElseThrow(() -> new Rejection(CommonProblem.NOT_FOUND));
        actor.require(EventsPermission.VIEW_FIGURES, unit.lo());
        return List.of(unit);
    }

    private List<IndicatorValueView.OfValue> byValue(
            Indicator indicator, List<UUID> ids, Question question) {
        return amounts.byValue(indicator, ids, question).entrySet().stream()
                .map(
                        one ->
                                new IndicatorValueView.OfValue(
                                        one.getKey(),
                                        one.getValue().computed(),
                                        one.getValue().declared()))
                .toList();
    }

    /** Of distinct persons only those of unions that are in the reader's scope today. */
    private List<IndicatorValueView.OfUnit> below(
            Indicator indicator, List<UUID> ids, Question question, Actor actor) {
        var found = amounts.below(indicator, ids, question);
        var named = units.named(found.keySet());
        var scope = actor.scope(EventsPermission.VIEW_FIGURES);
        return found.entrySet().stream()
                .filter(
                        one ->
                                indicator.kind() != IndicatorKind.DISTINCT
                                        || isIn(scope, named.get(one.getKey())))
                .map(one -> line(one, named))
                .toList();
    }

    private static boolean isIn(Scope scope, UnitCopy unit) {
        return unit != null && scope.covers(unit.lo());
    }

    private static IndicatorValueView.OfUnit line(
            Map.Entry<UUID, Parts> one, Map<UUID, UnitCopy> named) {
        var unit = named.get(one.getKey());
        return new IndicatorValueView.OfUnit(
                one.getKey(),
                unit == null ? null : unit.name(),
                one.getValue().computed(),
                one.getValue().declared());
    }

    /**
     * The facts an indicator is the sum of, as far as the reader may see the figures of their
     * unions.
     *
     * @param indicator null for all
     */
    @Transactional
    Page<FactView> facts(Indicator indicator, Question question, Actor actor, PageRequest page) {
        var asked = visible(question.unitId(), actor.scope(EventsPermission.VIEW_FIGURES));
        var measures = indicator == null ? EVERYTHING : indicator.measures();
        var kind = indicator == null ? IndicatorKind.SUM : indicator.kind();
        var rows =
                asked.isEmpty()
                        ? List.<FindFigures.Entry>of()
                        : figures.facts(
                                asked,
                                measures.stream().map(Measure::name).toList(),
                                question.listed(kind),
                                page.after().orElse(BEFORE_ALL),
                                page.fetch());
        var names = units.names(rows.stream().map(FindFigures.Entry::unitId).toList());
        return Page.of(
                rows,
                page,
                fact -> FactView.of(fact, names.get(fact.unitId())),
                FindFigures.Entry::id);
    }

    private List<UUID> visible(UUID unitId, Scope scope) {
        if (unitId == null) {
            return units.topsOf(scope).stream().map(UnitCopy::unitId).toList();
        }
        return units.find(unitId).filter(unit -> scope.covers(unit.lo())).stream()
                .map(UnitCopy::unitId)
                .toList();
    }
}
