package org.unionhall.membership.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.unionhall.membership.account.ReachAccount;
import org.unionhall.membership.notification.Template;
import org.unionhall.platform.messaging.Outbox;
import org.unionhall.platform.web.problem.Rejection;

/** Puts back what was set aside, and destroys what nobody wants back. */
@ApplicationScoped
class RestoredRows {

    @Inject Erasures erasures;
    @Inject Holdings holdings;
    @Inject Vault vault;
    @Inject ReachAccount accounts;
    @Inject TellPerson tell;
    @Inject Outbox outbox;

    List<Erasure> restorable(byte[] mobile, Instant now) {
        return erasures.restorable(mobile, now);
    }

    /**
     * @param by the account that has the mobile now; it has nothing else and gives way
     * @throws Rejection {@code JOINED_ANEW}
     */
    void restore(Erasure erasure, UUID by, Instant now) {
        accounts.hold(by);
        accounts.hold(erasure.accountId());
        if (vault.proof(by).identityIndex() != null) {
            throw new Rejection(ErasureProblem.JOINED_ANEW);
        }
        holdings.requireNothingOpen(by);
        holdings.take(null, by);
        holdings.giveBack(erasure.id());
        erasure.restored(now);
        erasures.changed(erasure);
        tell.of(erasure, Template.ERASURE_MOVED);
        outbox.append(PersonErased.of(erasure, now));
    }

    /** The time to restore is over. What came late by a message goes as well. */
    void destroy(Erasure erasure, Instant now) {
        holdings.take(null, erasure.accountId());
        vault.destroy(erasure.id());
        erasure.erased(now);
        erasures.changed(erasure);
        outbox.append(PersonErased.of(erasure, now));
    }
}
