package org.unionhall.organization.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhall.platform.web.DocumentNumber;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** The union above records terms, permits early and late elections, and answers results. */
@ApplicationScoped
class DecideElection {

    @Inject Elections elections;
    @Inject Terms terms;
    @Inject RecordElection record;
    @Inject ActOnElections act;
    @Inject TermTerms rules;

    /**
     * The term that stood before the union worked with the system.
     *
     * @throws Rejection {@code TERM_OPEN}, {@code TERM_OVERLAPS}, {@code TERM_YEARS}, {@code
     *     TERM_IN_FUTURE}
     */
    @Transactional
    Term recordTerm(TermRequest request, Actor actor) {
        var document = request.document();
        var union = act.above(request.unitId(), actor);
        rules.requireYears(request.years(), union);
        if (request.beganOn().isAfter(rules.today())) {
            throw new Rejection(TermProblem.TERM_IN_FUTURE).at("/beganOn");
        }
        if (terms.open(union.unitId(), request.body()).isPresent()) {
            throw new Rejection(TermProblem.TERM_OPEN).at("/body");
        }
        return record.begun(
                Term.begun(
                        Ids.next(),
                        union.unitId(),
                        request.body(),
                        request.number(),
                        request.years(),
                        request.beganOn(),
                        document));
    }

    @Transactional
    Election permit(UUID id, ElectionDecisionRequest request, IfMatch version, Actor actor) {
        var document = request.document();
        var one = held(id, version, actor);
        one.permitted(document, actor.id());
        if (one.plan().kind() == ElectionKind.LATE) {
            terms.open(one.unitId(), one.plan().body())
                    .ifPresent(term -> term.delayed(one.plan().heldOn()));
        }
        return record.changed(one);
    }

    /**
     * Ends the term that stands and begins the next on the day of the election; a by-election
     * leaves the term as it is.
     */
    @Transactional
    Election confirm(UUID id, ElectionDecisionRequest request, IfMatch version, Actor actor) {
        var document = request.document();
        var one = held(id, version, actor);
        one.requireForConfirmation(actor.id());
        var plan = one.plan();
        var former = terms.open(one.unitId(), plan.body()).orElse(null);
        plan.requireTerm(former);
        one.confirmed(
                document,
                plan.kind() == ElectionKind.BY_ELECTION
                        ? former.id()
                        : next(one, former, document).id(),
                actor.id(),
                rules.now());
        record.counted(one, rules.today());
        return record.changed(one);
    }

    @Transactional
    Election giveBack(UUID id, Reason why, IfMatch version, Actor actor) {
        var reason = why.read();
        var one = held(id, version, actor);
        one.returned(reason, actor.id(), rules.now());
        return record.changed(one);
    }

    private Term next(Election one, Term former, DocumentNumber document) {
        if (former != null) {
            former.ended(one.plan().heldOn());
            record.ended(former);
        }
        return record.begun(
                Term.begun(
                        Ids.next(),
                        one.unitId(),
                        one.plan().body(),
                        former == null ? 1 : former.number() + 1,
                        one.plan().years(),
                        one.plan().heldOn(),
                        document));
    }

    private Election held(UUID id, IfMatch version, Actor actor) {
        act.above(elections.unionOf(id), actor);
        var one = elections.held(id);
        version.require(one);
        return one;
    }
}
