package org.unionhall.organization.founding;

import static org.unionhall.organization.access.UnionPermission.APPROVE_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.organization.unit.UnitType;
import org.unionhall.platform.calendar.Timing;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;
import org.unionhall.platform.web.problem.Rejection;

/** Applications as an actor may see them: the own ones, and those one may decide on. */
@ApplicationScoped
class ReadFoundings {

    @Inject FoundingApplications applications;
    @Inject FoundingSteps steps;
    @Inject FindUnit units;
    @Inject FoundingTerms terms;

    /**
     * What a list is narrowed to; null means any.
     *
     * @param unit with this union or one below it
     */
    record Query(UUID unit, FoundingStatus status, UnitType type, Timing timing) {}

    @Transactional
    FoundingView one(UUID id, Actor actor) {
        return shown(seen(id, actor), actor);
    }

    /** With its steps; with others of its kind for who may decide. */
    @Transactional
    FoundingView shown(FoundingApplication one, Actor actor) {
        var all = steps.of(one.id());
        var names = units.profiles(all.stream().map(FoundingStep::unitId).distinct().toList());
        var shown =
                all.stream()
                        .map(step -> FoundingStepView.of(step, names.get(step.unitId()).name()))
                        .toList();
        var alike =
                actor.may(APPROVE_UNIT, units.profile(one.unitId()).place())
                        ? applications.alike(one, actor.scope(APPROVE_UNIT)).stream()
                                .map(FoundingAlikeView::of)
                                .toList()
                        : null;
        var name = names.get(one.unitId()).name();
        return FoundingView.of(one, name, tomorrow(), shown, alike);
    }

    @Transactional
    Page<FoundingView> page(Query query, PageRequest page, Actor actor) {
        var where =
                Where.any()
                        .is("status", query.status())
                        .and("e.form.type = :type", "type", query.type());
        if (query.timing() != null) {
            where.and("e.status = SUBMITTED")
                    .and(query.timing().condition("e.answer.dueAt"), "tomorrow", tomorrow());
        }
        var scope = units.within(query.unit(), actor.scope(APPROVE_UNIT));
        var rows = applications.newest(where, scope, page);
        return Page.of(rows, page, inList(rows), FoundingApplication::id);
    }

    @Transactional
    Page<FoundingView> mine(PageRequest page, Actor actor) {
        var rows = applications.ofAccount(actor.id(), page);
        return Page.of(rows, page, inList(rows), FoundingApplication::id);
    }

    /**
     * @throws Rejection {@code FOUNDING_NOT_APPROVED}
     */
    @Transactional
    FoundingSheet sheet(UUID id, Actor actor) {
        var one = seen(id, actor);
        if (one.status() != FoundingStatus.APPROVED) {
            throw new Rejection(FoundingProblem.FOUNDING_NOT_APPROVED);
        }
        return FoundingSheet.of(one);
    }

    private FoundingApplication seen(UUID id, Actor actor) {
        var one = applications.get(id);
        if (!one.appliedBy().equals(actor.id())) {
            actor.require(APPROVE_UNIT, units.profile(one.unitId()).place());
        }
        return one;
    }

    private Instant tomorrow() {
        return HouseClock.endOf(terms.today());
    }

    private Function<FoundingApplication, FoundingView> inList(List<FoundingApplication> rows) {
        var unions = units.profiles(rows.stream().map(FoundingApplication::unitId).toList());
        var tomorrow = tomorrow();
        return one -> FoundingView.of(one, unions.get(one.unitId()).name(), tomorrow, null, null);
    }
}
