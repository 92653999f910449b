package org.unionhall.membership.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.DailyUse;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.membership.parametercopy.ParameterName;
import org.unionhall.membership.person.IdDocument;
import org.unionhall.membership.person.PersonName;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.PrintedCode;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Somebody disputes an identity. Nobody is looked for: the answer is the same whether anybody holds
 * it.
 */
@ApplicationScoped
class OpenDispute {

    @Inject Disputes disputes;
    @Inject DisputeTerms terms;
    @Inject UnitCopies units;
    @Inject Allowances allowances;
    @Inject Seal seal;
    @Inject Clock clock;

    /**
     * @throws Rejection {@code REQUIRED}, what {@code person} refuses, {@code NOT_FOUND} at {@code
     *     /unitId}, {@code TOO_MANY_DISPUTES}, {@code DISPUTE_OPEN}
     */
    @Transactional
    Dispute open(DisputeRequest request, Actor actor) {
        var type = request.idType();
        var now = clock.instant();
        var name = PersonName.read(request.name(), type.allowsForeignName()).orThrow("/name");
        var document = IdDocument.given(type, request.idNumber(), LocalDate.now(clock));
        var statement = Statement.read(request.statement());
        if (units.find(request.unitId()).isEmpty()) {
            throw new Rejection(CommonProblem.NOT_FOUND).at("/unitId");
        }
        if (!allowances.take(actor.id(), DailyUse.DISPUTE)) {
            throw allowances.usedUp(DisputeProblem.TOO_MANY_DISPUTES);
        }
        var time = terms.from(now, ParameterName.DISPUTE_DOCUMENT_DAYS, request.unitId());
        var claim =
                new Claim(
                        PrintedCode.random().value(),
                        actor.id(),
                        name.value(),
                        type,
                        request.unitId(),
                        statement,
                        now.truncatedTo(ChronoUnit.MICROS));
        return disputes.added(Dispute.opened(claim, document, time, seal));
    }
}
