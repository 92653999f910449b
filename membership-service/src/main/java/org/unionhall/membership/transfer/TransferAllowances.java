package org.unionhall.membership.transfer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.unionhall.membership.allowance.Allowances;
import org.unionhall.membership.allowance.DailyUse;
import org.unionhall.platform.web.access.Actor;
import org.unionhall.platform.web.problem.Rejection;

/** How often somebody may ask for transfers in a day. */
@ApplicationScoped
class TransferAllowances {

    @Inject Allowances allowances;

    /**
     * A member asks for the own membership.
     *
     * @throws Rejection {@code TOO_MANY_TRANSFERS}
     */
    void own(Actor actor) {
        require(allowances.take(actor.id(), DailyUse.TRANSFER));
    }

    /**
     * A clerk names a member by number. It counts whatever comes of it, or numbers could be tried.
     *
     * @throws Rejection {@code TOO_MANY_TRANSFERS}
     */
    void byNumber(Actor actor) {
        require(
                QuarkusTransaction.requiringNew()
                        .call(() -> allowances.take(actor.id(), DailyUse.TRANSFER_BY_NUMBER)));
    }

    private void require(boolean taken) {
        if (!taken) {
            throw allowances.usedUp(TransferProblem.TOO_MANY_TRANSFERS);
        }
    }
}
