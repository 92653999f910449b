package org.unionhall.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.unionhall.membership.account.FindAccounts;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.DailyUse;
import org.unionhall.membership.person.IdDocument;
import org.unionhall.membership.person.PersonIdentity;
import org.unionhall.membership.sealing.IndexKind;
import org.unionhall.platform.sealing.Seal;
import org.unionhall.platform.web.Typed;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.CommonProblem;
import org.unionhall.platform.web.problem.CountedRejection;
import org.unionhall.platform.web.problem.Rejection;

/**
 * Gives a person everything back who has signed in with the mobile anew and names the document. The
 * account that this sign-in made gives way to the former one.
 */
@ApplicationScoped
class RestorePerson {

    @Inject RestoredRows rows;
    @Inject FindAccounts accounts;
    @Inject Allowances allowances;
    @Inject Seal seal;
    @Inject Clock clock;

    /**
     * What is refused tells nobody whether there was an erasure: another mobile, another document,
     * no erasure and one that is too old are one answer, and counted.
     *
     * @throws Rejection {@code REQUIRED}, what {@code person} refuses, {@code TOO_MANY_ERASURES},
     *     {@code NOTHING_TO_RESTORE}, {@code JOINED_ANEW}
     */
    @Transactional(dontRollbackOn = CountedRejection.class)
    Erasure restore(RestorationRequest request, Actor actor) {
        var identities = identities(request);
        if (!allowances.take(actor.id(), DailyUse.RESTORATION)) {
            throw allowances.usedUp(ErasureProblem.TOO_MANY_ERASURES);
        }
        var mobile = accounts.mobile(actor.id());
        var now = clock.instant();
        var found =
                mobile == null
                        ? List.<Erasure>of()
                        : rows.restorable(seal.index(IndexKind.MOBILE, mobile.number()), now);
        var erasure =
                found.stream()
                        .filter(one -> one.proof().isPerson(identities))
                        .findFirst()
                        .orElseThrow(() -> new CountedRejection(ErasureProblem.NOTHING_TO_RESTORE));
        rows.restore(erasure, actor.id(), now);
        return erasure;
    }

    private List<byte[]> identities(RestorationRequest request) {
        if (Typed.isBlank(request.idNumber())) {
            return List.of();
        }
        if (request.idType() == null) {
            throw new Rejection(CommonProblem.REQUIRED).at("/idType");
        }
        var document =
                IdDocument.read(request.idType(), request.idNumber(), LocalDate.now(clock))
                        .orThrow("/idNumber");
        return PersonIdentity.indexes(document, seal);
    }
}
