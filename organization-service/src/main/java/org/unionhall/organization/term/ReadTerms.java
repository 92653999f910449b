package org.unionhall.organization.term;

import static org.unionhall.organization.access.UnionPermission.VIEW_UNIT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.unionhall.organization.unit.FindUnit;
import org.unionhall.platform.persistence.Where;
import org.unionhall.platform.web.HouseClock;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.paging.Page;
import org.unionhall.platform.web.paging.PageRequest;

/** Terms and elections of unions an actor may see. */
@ApplicationScoped
class ReadTerms {

    @Inject Terms terms;
    @Inject Elections elections;
    @Inject VoterLists voters;
    @Inject FindUnit units;
    @Inject TermTerms rules;

    /**
     * What a list of terms is narrowed to; null means any.
     *
     * @param unit of this union or one below it
     * @param on that stood on this day
     * @param endsBy that stand and end on this day or before it
     * @param overdue that stand although they, and a permitted delay, are over
     */
    record Query(UUID unit, ElectedBody body, LocalDate on, LocalDate endsBy, Boolean overdue) {}

    @Transactional
    Page<TermView> page(Query query, PageRequest page, Actor actor) {
        var today = rules.today();
        var where =
                Where.any()
                        .is("body", query.body())
                        .and(
                                "e.beganOn <= :on and (e.endedOn is null or e.endedOn > :on)",
                                "on",
                                query.on())
                        .and("e.endedOn is null and e.endsOn <= :endsBy", "endsBy", query.endsBy())
                        .and(
                                (Boolean.FALSE.equals(query.overdue()) ? "not " : "")
                                        + "(e.endedOn is null and coalesce(e.delayedTo, e.endsOn) <"
                                        + " :today)",
                                "today",
                                query.overdue() == null ? null : today);
        var scope = units.within(query.unit(), actor.scope(VIEW_UNIT));
        var rows = terms.page(where, scope, page);
        var unions = units.profiles(rows.stream().map(Term::unitId).toList());
        var days = rules.warnings();
        return Page.of(
                rows,
                page,
                term ->
                        TermView.of(
                                term, unions.get(term.unitId()).name(), term.warning(today, days)),
                Term::id);
    }

    @Transactional
    TermView term(UUID id, Actor actor) {
        var term = terms.get(id);
        actor.require(VIEW_UNIT, units.profile(term.unitId()).place());
        return shown(term);
    }

    @Transactional
    TermView shown(Term term) {
        return TermView.of(
                term,
                units.profile(term.unitId()).name(),
                term.warning(rules.today(), rules.warnings()));
    }

    @Transactional
    Page<ElectionView> elections(
            UUID unit, ElectionStatus status, ElectedBody body, PageRequest page, Actor actor) {
        var where = Where.any().is("status", status).and("e.plan.body = :body", "body", body);
        var scope = units.within(unit, actor.scope(VIEW_UNIT));
        var rows = elections.newest(where, scope, page);
        var unions = units.profiles(rows.stream().map(Election::unitId).toList());
        var lists = voters.of(rows.stream().map(Election::id).toList());
        var tomorrow = tomorrow();
        return Page.of(
                rows,
                page,
                one ->
                        ElectionView.of(
                                one,
                                unions.get(one.unitId()).name(),
                                lists.get(one.id()),
                                tomorrow),
                Election::id);
    }

    @Transactional
    ElectionView election(UUID id, Actor actor) {
        var one = elections.get(id);
        actor.require(VIEW_UNIT, units.profile(one.unitId()).place());
        return shown(one);
    }

    @Transactional
    ElectionView shown(Election one) {
        return ElectionView.of(
                one,
                units.profile(one.unitId()).name(),
                voters.of(one.id()).orElse(null),
                tomorrow());
    }

    private Instant tomorrow() {
        return HouseClock.endOf(rules.today());
    }
}
