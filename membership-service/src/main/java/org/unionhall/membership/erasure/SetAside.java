package org.unionhall.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.account.ReachAccount;
import org.unionhall.membership.organizationcopy.UnitCopies;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.problem.Rejection;

/** Takes the marks of a person out of all rows, and keeps them sealed for as long as is allowed. */
@ApplicationScoped
class SetAside {

    @Inject ReachAccount accounts;
    @Inject Holdings holdings;
    @Inject Vault vault;
    @Inject ErasureTerms terms;
    @Inject UnitCopies units;
    @Inject Outbox outbox;

    /**
     * The account is held first: a refresh of a token at the same moment comes before, and its
     * sign-in ends, or after, and finds none.
     *
     * @throws Rejection {@code ERASURE_BLOCKED}
     */
    void run(Erasure erasure, Decided decision) {
        var account = erasure.accountId();
        accounts.hold(account);
        holdings.requireNothingOpen(account);
        var until = terms.restorableUntil(units.get(erasure.unitId()), decision.at());
        erasure.approved(decision, until, vault.proof(account));
        holdings.take(erasure.id(), account);
        outbox.append(PersonErased.of(erasure, decision.at()));
    }
}
