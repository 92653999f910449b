package org.unionhall.organization.contract;

import static org.unionhall.organization.access.UnionPermission.VIEW_FIGURES;
import static org.unionhall.organization.access.UnionPermission.VIEW_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Collective contracts as an actor may see them, and whom they cover. */
@ApplicationScoped
class ReadContracts {

    @Inject Contracts contracts;
    @Inject CoveredOn covered;
    @Inject FindUnit units;
    @Inject ContractTerms terms;

    /**
     * What a list is narrowed to; null means any.
     *
     * @param unit this union and those below it
     * @param expiresBefore in effect, and over before that day
     */
    record Query(UUID unit, ContractKind kind, ContractStatus status, LocalDate expiresBefore) {}

    @Transactional
    Page<ContractView> page(Query query, PageRequest page, Actor actor) {
        var today = terms.today();
        var where = Where.any().and("e.matter.kind = :kind", "kind", query.kind());
        if (query.status() != null) {
            query.status().narrow(where, today);
        }
        if (query.expiresBefore() != null) {
            where.and("e.status = IN_EFFECT")
                    .and("e.course.effect.effectiveTo >= :from", "from", today)
                    .and("e.course.effect.effectiveTo < :before", "before", query.expiresBefore());
        }
        var scope = units.within(query.unit(), actor.scope(VIEW_UNIT));
        var rows = contracts.newest(where, scope, page);
        var unions = units.profiles(rows.stream().map(Contract::unitId).toList());
        var tomorrow = HouseClock.endOf(today);
        return Page.of(
                rows,
                page,
                one -> ContractView.listed(one, unions.get(one.unitId()).name(), today, tomorrow),
                Contract::id);
    }

    @Transactional
    ContractView one(UUID id, Actor actor) {
        var one = contracts.get(id, actor.sight());
        actor.require(VIEW_UNIT, units.profile(one.unitId()).place());
        return shown(one);
    }

    @Transactional
    ContractView shown(Contract one) {
        var today = terms.today();
        return ContractView.whole(
                one, units.profile(one.unitId()).name(), today, HouseClock.endOf(today));
    }

    /**
     * @param unit of this union and those below it; null for all whose figures one may see
     * @param asOf null for today
     */
    @Transactional
    ContractCoverageView coverage(UUID unit, LocalDate asOf, Actor actor) {
        if (unit != null) {
            actor.require(VIEW_FIGURES, units.profile(unit).place());
        }
        var scope = units.within(unit, actor.scope(VIEW_FIGURES));
        return covered.on(asOf == null ? terms.today() : asOf, scope);
    }
}
