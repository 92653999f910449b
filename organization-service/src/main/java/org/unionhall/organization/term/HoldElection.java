package org.unionhall.organization.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.unionhall.platform.web.Ids;
import org.unionhall.platform.web.IfMatch;
import org.unionhall.platform.web.Reason;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** A union announces an election, reports its result or withdraws it. */
@ApplicationScoped
class HoldElection {

    @Inject Elections elections;
    @Inject Terms terms;
    @Inject RecordElection record;
    @Inject ActOnElections act;
    @Inject TermTerms rules;

    /**
     * @throws Rejection what {@link TermTerms#requirePlan} and {@link ElectionPlan#requireKind}
     *     refuse, {@code ELECTION_OPEN}
     */
    @Transactional
    Election announce(ElectionRequest request, Actor actor) {
        var union = act.forUnion(request.unitId(), actor);
        var plan = request.plan();
        rules.requirePlan(plan, union);
        var open = terms.open(union.unitId(), plan.body()).orElse(null);
        rules.requireKind(plan, open, union.regionCode());
        return record.added(
                Election.announced(
                        Ids.next(),
                        union.unitId(),
                        plan,
                        rules.answer(union.regionCode()),
                        actor.id(),
                        rules.now()));
    }

    /**
     * @throws Rejection {@code ELECTION_NOT_WAITING}, {@code NOT_HELD_YET}, {@code
     *     CANDIDATES_DIFFER}, or what is wrong with the result
     */
    @Transactional
    Election report(UUID id, ElectionResultRequest request, IfMatch version, Actor actor) {
        var union = act.forUnion(elections.unionOf(id), actor);
        var one = held(id, version);
        if (one.plan().heldOn().isAfter(rules.today())) {
            throw new Rejection(TermProblem.NOT_HELD_YET, one.plan().heldOn());
        }
        one.reported(
                request.ballot(),
                request.votes(one.plan().persons()),
                rules.answer(union.regionCode()),
                actor.id());
        return record.changed(one);
    }

    @Transactional
    Election withdraw(UUID id, Reason why, IfMatch version, Actor actor) {
        var reason = why.read();
        act.forUnion(elections.unionOf(id), actor);
        var one = held(id, version);
        one.withdrawn(reason, actor.id(), rules.now());
        terms.open(one.unitId(), one.plan().body()).ifPresent(term -> term.delayed(null));
        return record.changed(one);
    }

    private Election held(UUID id, IfMatch version) {
        var one = elections.held(id);
        version.require(one);
        return one;
    }
}
